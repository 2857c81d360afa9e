import fc from 'fast-check';
import { tidyPages } from '../../../../src/domain/formats/page-range.ts';
import { readName } from '../../../../src/domain/formats/read-name.ts';
import { tidyLine, tidyText } from '../../../../src/domain/formats/tidy.ts';
import type { PersonName } from '../../../../src/domain/reference/person-name.ts';
import {
  type PartialDate,
  REFERENCE_TYPES,
  type Reference,
} from '../../../../src/domain/reference/reference.ts';
import { STATUSES } from '../../../../src/domain/status.ts';

/** What means something to one of the formats. */
const PIECES = [
  ...['TY  - JOUR', 'ER  - ', 'AB  - x', ' TI  - y', 'PMID- 1', '      z', ' ', ',', ';', '"', "'"],
  ...[
    '=1+1',
    '-2',
    '@x',
    '\t',
    'é',
    '漢字',
    '😀',
    '\u0301',
    '\u200f',
    '$x^2$',
    '\\',
    '–',
    '#',
    ':',
  ],
  ...[
    '----------',
    'et al.',
    'and',
    '&amp;',
    '<b>',
    '</b>',
    '<p>',
    'Read_Status: x',
    '\u2028',
    '\u0085',
  ],
];

const sign = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom(...PIECES));

/** Words in one line. */
const line: fc.Arbitrary<string> = fc
  .array(sign, { maxLength: 5 })
  .map((words) => tidyLine(words.join(' ')));

/** Words in one line with what is markup in titles. */
const titleOrNone: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      sign,
      fc.constantFrom('CO<sub>2</sub>', '&lt;', '&#38;', '<br', '/>', '<p title="x">'),
    ),
    { maxLength: 5 },
  )
  .map((words) => tidyLine(words.join(' ')));

const title = titleOrNone.map((words) => words || 'Untitled');

/** Words in several lines. */
const text: fc.Arbitrary<string> = fc
  .array(
    fc.array(sign, { maxLength: 4 }).map((words) => words.join(' ')),
    { maxLength: 5 },
  )
  .map((lines) => tidyText(lines.join('\n').replaceAll('\r', ' ')));

/** The same without lines set in, which an abstract has only where long lines were broken. */
const paragraphs = text.map((some) => tidyText(some.replace(/^\s+/gmu, '')));

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .map((some) => tidyLine(some.replace(/[,;\r\n]/gu, '')))
  .filter((some) => some !== '');

const capital = fc.tuple(fc.constantFrom(...'AÉÖΩЖ漢'), word).map(([first, rest]) => first + rest);

const person: fc.Arbitrary<PersonName> = fc.record({
  family: capital,
  given: fc.oneof(fc.constant(''), capital, fc.constantFrom('J. R. R.', 'Jean-Luc', '小明')),
  particle: fc.constantFrom('', '', 'van der', 'de', 'von'),
  suffix: fc.constantFrom('', '', 'Jr.', 'III'),
  isLiteral: fc.constant(false),
});

const institution: fc.Arbitrary<PersonName> = fc
  .oneof(line, fc.constantFrom('The ATLAS Collaboration', 'Dept. of Health, Education', 'A; B, C'))
  .map((family) => ({ family, given: '', particle: '', suffix: '', isLiteral: true }))
  .filter(({ family }) => readName(family) !== null && !/^[,\s]|,,|[,\s]$/u.test(family));

const isSmall = (month: number | null, day: number | null) =>
  month !== null && day !== null ? day <= 28 : day === null;

const date: fc.Arbitrary<PartialDate> = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
  })
  .filter(({ month, day }) => isSmall(month, day));

const pages = fc.oneof(
  fc.constantFrom('', '12–34', 'e17', '1–3, 7', 'S12–S19', '7', 'iv–xii', '123–8', '1-1–1-20'),
  line.map(tidyPages).filter((some) => tidyPages(some) === some),
);

const distinct = (of: fc.Arbitrary<string>) =>
  fc.uniqueArray(
    of.filter((some) => some !== ''),
    { maxLength: 4 },
  );

const authors = fc.array(fc.oneof(person, institution), { maxLength: 4 });

/** A reference as any reader could give it, with texts that are dangerous to some format. */
export const arbitraryReference: fc.Arbitrary<Reference> = fc.record({
  type: fc.constantFrom(...REFERENCE_TYPES),
  citationKey: line,
  title,
  authors,
  authorsCut: fc.boolean(),
  editors: authors,
  issued: fc.option(date),
  venue: titleOrNone,
  series: titleOrNone,
  publisher: line,
  publisherPlace: line,
  volume: line,
  issue: line,
  pages,
  edition: line,
  abstract: paragraphs,
  language: line,
  identifiers: fc.record({
    doi: fc.constantFrom('', '10.1145/3297280.3297641', '10.1000/(a)b<c>d;1'),
    arxiv: fc.constantFrom('', '2103.01234', 'math/0309136'),
    pmid: fc.constantFrom('', '31415926'),
    pmcid: fc.constantFrom('', 'PMC1234567'),
    isbn: fc.constantFrom('', '0306406152', '0306406152 9780306406157'),
    issn: fc.constantFrom('', '0028-0836', '0028-0836 1476-4687'),
  }),
  url: fc.constantFrom('', 'https://example.org/a?b=c#d', '-x', '=y'),
  reading: fc.record({
    status: fc.option(fc.constantFrom(...STATUSES)),
    tags: distinct(line),
    notes: fc.array(
      text.filter((some) => some !== ''),
      { maxLength: 3 },
    ),
  }),
  source: fc.constant({ format: 'bibtex', type: 'article', fields: [] } as const),
});
