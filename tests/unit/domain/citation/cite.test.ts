import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationHtml, citationText } from '../../../../src/domain/citation/citation-run.ts';
import {
  CITATION_STYLE_NAMES,
  CITATION_STYLES,
} from '../../../../src/domain/citation/citation-style.ts';
import { cite } from '../../../../src/domain/citation/cite.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';
import { runs } from '../../runs.ts';
import { anyReference } from '../formats/any-reference.ts';
import { CITED_ODD_WORKS } from './cited-odd-works.ts';
import { CITED_WORKS } from './cited-works.ts';
import { ODD_WORKS } from './odd-works.ts';
import { WORKS, work } from './works.ts';

const ALL: Readonly<Record<string, Reference>> = { ...WORKS, ...ODD_WORKS };
const EXPECTED = { ...CITED_WORKS, ...CITED_ODD_WORKS };

/** Slanted words between asterisks, bold ones between two. */
const marked = (reference: Reference, style: (typeof CITATION_STYLES)[number]): string =>
  cite(reference, style)
    .map(({ text, italic, bold }) => (italic ? `*${text}*` : bold ? `**${text}**` : text))
    .join('');

test('every work has its expectation', () => {
  expect(Object.keys(EXPECTED)).toEqual(Object.keys(ALL));
});

describe.each(CITATION_STYLES.map((style) => ({ style, name: CITATION_STYLE_NAMES[style] })))(
  '$name',
  ({ style }) => {
    test.each(Object.entries(ALL))('cites %s', (name, reference) => {
      expect(marked(reference, style)).toBe(EXPECTED[name]?.[style]);
    });
  },
);

test('a citation is pasted as plain text, and as HTML in which nothing runs', () => {
  const reference = work({ type: 'book', title: '<b>R&D</b> "quoted"', publisher: "O'Reilly" });
  expect(citationText(cite(reference, 'nature'))).toBe(`<b>R&D</b> "quoted" (O'Reilly).`);
  expect(citationHtml(cite(reference, 'nature'))).toBe(
    '<i>&lt;b&gt;R&amp;D&lt;/b&gt; &quot;quoted&quot;</i> (O&#39;Reilly).',
  );
  expect(citationHtml([{ text: '12', bold: true }])).toBe('<b>12</b>');
});

test('any reference is cited in any style, with nothing but text and three kinds of tags', () => {
  fc.assert(
    fc.property(anyReference, fc.constantFrom(...CITATION_STYLES), (reference, style) => {
      const citation = cite(reference, style);
      expect(citation.every(({ text }) => text !== '')).toBe(true);
      expect(citationHtml(citation).replace(/<\/?[ib]>/gu, '')).not.toMatch(/[<>]/u);
    }),
    { numRuns: runs(3000) },
  );
});

test('whatever is missing, no punctuation is left behind or doubled', () => {
  const word = fc.constantFrom('', 'Alpha', 'Beta gamma');
  const names = fc.array(
    fc.record({
      family: fc.constantFrom('Smith', 'Doe'),
      given: fc.constantFrom('', 'John', 'J. R.'),
      particle: fc.constantFrom('', 'van'),
      suffix: fc.constantFrom('', 'Jr.'),
      isLiteral: fc.constant(false),
    }),
    { maxLength: 22 },
  );
  const anyWork = fc
    .tuple(anyReference, fc.array(word, { minLength: 8, maxLength: 8 }), names, names)
    .map(([reference, words, authors, editors]) => {
      const [title = '', venue = '', publisher = '', publisherPlace = ''] = words;
      const [volume = '', issue = '', edition = ''] = words.slice(4);
      const said = { title, venue, publisher, publisherPlace, volume, issue, edition };
      return { ...reference, ...said, authors, editors };
    });
  fc.assert(
    fc.property(anyWork, fc.constantFrom(...CITATION_STYLES), (reference, style) => {
      const text = citationText(cite(reference, style));
      expect(text).not.toMatch(
        /\.\.|,,|\s\s|\(\)|\[\]|“”|^[\s,.:)]|[(\s][,.:)]|,\.|undefined|null/u,
      );
    }),
    { numRuns: runs(3000) },
  );
});
