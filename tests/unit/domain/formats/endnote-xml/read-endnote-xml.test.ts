import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEndnoteXml } from '../../../../../src/domain/formats/endnote-xml/read-endnote-xml.ts';
import { richText } from '../../../../../src/domain/formats/rich-text.ts';
import { runs } from '../../../runs.ts';
import { anyLine } from '../any-reference.ts';
import { fixturesOf, foundIn } from '../fixtures-of.ts';
import { expectToReadAnyText } from '../reads-any-text.ts';
import { referencesAmong } from '../references-in.ts';

const FIXTURES = fixturesOf('endnote-xml', '.xml');

test('there are fixtures', () => {
  expect(FIXTURES.length).toBeGreaterThanOrEqual(20);
});

test.each(FIXTURES)('reads $name', ({ text, expected }) => {
  const found = foundIn(readEndnoteXml, text);
  expect(found.references).toHaveLength(expected.references.length);
  expect(found).toMatchObject(expected);
});

test('lines may end in any way', () => {
  const text = FIXTURES.find(({ name }) => name === 'pretty-printed.xml')?.text ?? '';
  const found = foundIn(readEndnoteXml, text);
  expect(found.references).toHaveLength(1);
  for (const end of ['\r\n', '\r'])
    expect(foundIn(readEndnoteXml, text.replaceAll('\n', end))).toEqual(found);
});

test.each([
  ['signs that open nothing', '<'.repeat(100_000), 0, 1],
  ['nested elements', `<record>${'<a>'.repeat(100_000)}x</record>`, 1, 1],
  ['nested records', '<record>'.repeat(10_000), 0, 10_000],
  ['open comments', '<!--'.repeat(100_000), 0, 1],
  ['an open quote', `<record><a b="${'x'.repeat(100_000)}`, 0, 1],
  ['a long number', `<record><pages>${'9'.repeat(100_000)}</pages></record>`, 1, 0],
  ['many entities', `<record><pages>${'&a;&#1;'.repeat(100_000)}</pages></record>`, 1, 0],
])('reads %s', (_, text, references, problems) => {
  const found = foundIn(readEndnoteXml, text);
  expect([found.references.length, found.problems.length]).toEqual([references, problems]);
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const record = (title: string): string =>
  `<record><ref-type name="Book">6</ref-type><titles><title><style face="normal">${escaped(richText(title))}</style></title></titles></record>\n`;

const file = (titles: readonly string[]): string =>
  `<?xml version="1.0"?>\n<xml><records>${titles.map(record).join('')}</records></xml>\n`;

// XML has neither controls nor half characters.
const anyTitle = anyLine
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');
const anyTitles = fc.array(anyTitle, { maxLength: 4 });

test('an empty record within an open one comes after it', () => {
  const found = [...readEndnoteXml('<record><record/>')];
  expect(found.map(({ end }) => end)).toEqual([8, 17]);
});

test('a title is read as it was before it was escaped', () => {
  fc.assert(
    fc.property(anyTitles, (titles) => {
      const found = foundIn(readEndnoteXml, file(titles));
      expect(found.references.map(({ title }) => title)).toEqual(titles);
      expect(found.problems).toEqual([]);
    }),
    { numRuns: runs(2000) },
  );
});

test('the records before the end of a file that breaks off are read as they were', () => {
  fc.assert(
    fc.property(anyTitles, fc.nat(), (titles, cut) => {
      const text = file(titles);
      const at = cut % (text.length + 1);
      const before = [...readEndnoteXml(text)].filter(({ end }) => end <= at);
      expect([...readEndnoteXml(text.slice(0, at))].slice(0, before.length)).toEqual(before);
    }),
    { numRuns: runs(1000) },
  );
});

test('the records before damage are read as they were, and those well after it too', () => {
  fc.assert(
    fc.property(
      anyTitles,
      fc.nat(),
      fc.constantFrom(
        '',
        '<',
        '>',
        '/',
        '"',
        '&',
        '<!--',
        '<![CDATA[',
        '<!DOCTYPE [',
        '<?',
        '</style>',
        '\0',
        '\ud800',
      ),
      fc.nat({ max: 3 }),
      (titles, place, inserted, removed) => {
        const text = file(titles);
        const at = place % (text.length + 1);
        const found = [...readEndnoteXml(text.slice(0, at) + inserted + text.slice(at + removed))];
        const before = [...readEndnoteXml(text)].filter(({ end }) => end <= at);
        expect(found.slice(0, before.length)).toEqual(before);
        expect(referencesAmong(found).length).toBeGreaterThanOrEqual(titles.length - 1);
      },
    ),
    { numRuns: runs(2000) },
  );
});

test('any text is read without failing, and places go forward', () => {
  expectToReadAnyText(
    readEndnoteXml,
    '<record> </record> <title> </title> <style face="superscript"> </style> <record <!-- --> <![CDATA[ ]]> <!X [ ]> <? ?> & &#1; " \' / > <x'.split(
      ' ',
    ),
  );
});
