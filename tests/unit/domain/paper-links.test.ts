import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOwnLink, printOwnLink } from '../../../src/domain/link/own-link.ts';
import { paperLinksIn, printPaperLink, targetsIn } from '../../../src/domain/link/paper-links.ts';

test('links in double brackets are found with what they lead to', () => {
  expect(paperLinksIn('See [[Some Title ]] and [[p-1|Other]], not [[]] or [[a\nb]].')).toEqual([
    { from: 4, to: 19, target: { title: 'Some Title' }, label: 'Some Title' },
    { from: 24, to: 37, target: { paper: 'p-1', highlight: null }, label: 'Other' },
  ]);
});

test('a link of a table is found as it is written there, and without its backslash', () => {
  expect(printPaperLink('p-1', 'A map', true)).toBe('[[p-1\\|A map]]');
  for (const link of ['[[p-1\\|A map]]', '[[p-1|A map]]'])
    expect(paperLinksIn(link)).toEqual([
      { from: 0, to: link.length, target: { paper: 'p-1', highlight: null }, label: 'A map' },
    ]);
});

test('what a note links to is found in either form', () => {
  const note =
    '> words [↩](reading-list://paper/p-1/h-0123456789abcdef)\n\n[[A]] [x](https://a.org) [y](reading-list://paper/P)';
  expect(targetsIn(note)).toEqual([
    { title: 'A' },
    { paper: 'p-1', highlight: 'h-0123456789abcdef' },
  ]);
});

test('a written link is found again, whatever the title, in a table and elsewhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (title, isInTable) => {
      const written = printPaperLink('p-abc', `x${title}`, isInTable);
      const [found, ...more] = paperLinksIn(`before ${written} behind`);
      expect(more).toEqual([]);
      expect(found).toMatchObject({ from: 7, to: 7 + written.length });
      expect(found?.target).toEqual({ paper: 'p-abc', highlight: null });
    }),
  );
});

test('a link by id holds whatever the length of the title, one by title up to a thousand characters', () => {
  const long = 'Ants '.repeat(400).trim();
  const link = printPaperLink('p-abc', long);
  expect(paperLinksIn(`see ${link}.`)).toEqual([
    { from: 4, to: 4 + link.length, target: { paper: 'p-abc', highlight: null }, label: long },
  ]);
  expect(targetsIn(`[[${'x'.repeat(1000)}]] [[${'x'.repeat(1001)}]]`)).toHaveLength(1);
});

test('a link of as long a title as is one leads there, in any script', () => {
  const title = '蚁'.repeat(1000);
  const [target = { title: '' }] = targetsIn(`[[${title}]]`);
  const address = printOwnLink(target);
  expect(parseOwnLink(address)).toEqual({ title });
  expect(targetsIn(`[ants](${address})`)).toEqual([{ title }]);
});

test('a link to a paper whose title is signs alone can be found, too', () => {
  expect(printPaperLink('p-abc', '<>')).toBe('[[p-abc|Untitled]]');
});

test('an address leads to what it was written for', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }), (title) => {
      expect(parseOwnLink(printOwnLink({ title }))).toEqual({ title });
    }),
  );
  expect(parseOwnLink(printOwnLink({ title: 'cut \ud83d' }))).toEqual({ title: 'cut \ufffd' });
  const highlight = 'h-0123456789abcdef';
  for (const target of [
    { paper: 'p-1', highlight: null },
    { paper: 'p-1', highlight },
  ] as const)
    expect(parseOwnLink(printOwnLink(target))).toEqual(target);
});
