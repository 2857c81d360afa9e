import fc from 'fast-check';
import type { PersonName } from '../../../../src/domain/reference/person-name.ts';
import {
  type PartialDate,
  REFERENCE_TYPES,
  type Reference,
} from '../../../../src/domain/reference/reference.ts';
import { STATUSES } from '../../../../src/domain/status.ts';

/** Text in all of Unicode, in one line without blanks around it. */
export const anyLine = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      'A <i>slanted</i> & bold title',
      '&amp; &lt;b&gt; &#38;',
      'CO₂ in $O(n^2)$',
      'a <b and c> d',
      '"quoted" \\ {braces}',
      '<sup>2</sup>',
      'عنوان',
      '𝒪(n) 👩‍🔬',
    ),
  )
  .map((text) => text.replace(/\s+/gu, ' ').trim());

const filledLine = anyLine.filter(
  (text) => text !== '' && !/^"|^(?:and )?(?:others|et\.? al\.?)$/iu.test(text),
);

const anyName: fc.Arbitrary<PersonName> = fc.oneof(
  filledLine.map((family) => ({ family, given: '', particle: '', suffix: '', isLiteral: true })),
  fc.record({
    family: fc.oneof(filledLine, fc.constantFrom('van der Berg', 'Müller')),
    given: fc.oneof(anyLine, fc.constantFrom('Ludwig van', 'J., Jr.')),
    particle: fc.constantFrom('', 'van der', 'de'),
    suffix: fc.constantFrom('', 'Jr.', 'III'),
    isLiteral: fc.constant(false),
  }),
);

const anyDate: fc.Arbitrary<PartialDate> = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
  })
  .map((date) => (date.month === null ? { ...date, day: null } : date));

/** A tag may hold a comma, but not the semicolon that parts tags. */
const anyTag = fc.oneof(
  filledLine.filter((tag) => !/[;,]/u.test(tag)),
  fc.constantFrom('Smith, John', 'a, b, c'),
);

/** A note that no line of is read by name. */
const anyNote = fc
  .array(
    filledLine.filter((line) => !line.includes(':')),
    { minLength: 1, maxLength: 3 },
  )
  .map((lines) => lines.join('\n\n'));

/** A reference in every field, in the plain forms that readers make. */
export const anyReference: fc.Arbitrary<Reference> = fc.record({
  type: fc.constantFrom(...REFERENCE_TYPES),
  citationKey: fc.stringMatching(/^[a-z]{1,9}[0-9]{4}[a-z]?$/u),
  title: anyLine,
  authors: fc.array(anyName, { maxLength: 4 }),
  authorsCut: fc.boolean(),
  editors: fc.array(anyName, { maxLength: 2 }),
  issued: fc.option(anyDate),
  venue: anyLine,
  series: anyLine,
  publisher: anyLine,
  publisherPlace: anyLine,
  volume: anyLine,
  issue: anyLine,
  pages: fc.constantFrom('', '12–34', 'e17', 'S1–S9, 12', 'A-12', 'a–b'),
  edition: anyLine,
  abstract: fc.array(filledLine, { maxLength: 3 }).map((lines) => lines.join('\n\n')),
  language: fc.constantFrom('', 'en', 'de-CH'),
  identifiers: fc.record({
    doi: fc.constantFrom('', '10.1145/3297280.3297641', '10.1002/(sici)1097'),
    arxiv: fc.constantFrom('', '2103.01234', 'math/0309136'),
    pmid: fc.constantFrom('', '123456'),
    pmcid: fc.constantFrom('', 'PMC42'),
    isbn: fc.constantFrom('', '9780306406157', '9780306406157 0306406152'),
    issn: fc.constantFrom('', '0317-8471', '0317-8471 2434-561X'),
  }),
  url: fc.constantFrom('', 'https://example.org/a?b=c&amp;d#e'),
  reading: fc.record({
    status: fc.option(fc.constantFrom(...STATUSES)),
    tags: fc.uniqueArray(anyTag, { maxLength: 3 }),
    notes: fc.array(anyNote, { maxLength: 2 }),
  }),
  source: fc.constant({ format: 'bibtex', type: 'article', fields: [] } as const),
});
