import fc from 'fast-check';
import type { Identifiers } from '../../../../../src/domain/reference/identifiers.ts';
import type { PersonName } from '../../../../../src/domain/reference/person-name.ts';
import {
  type PartialDate,
  REFERENCE_TYPES,
  type Reference,
} from '../../../../../src/domain/reference/reference.ts';
import { STATUSES } from '../../../../../src/domain/status.ts';
import { anyLine, anyText } from '../latex-text/arbitrary-text.ts';

const filledLine = anyLine.filter((line) => line !== '');

const NAMES = [
  'Smith',
  'van der',
  'de',
  'Jr.',
  'III',
  '王',
  'Barnes and Noble',
  'others',
  '0002',
  'et al.',
];
const namePart = fc.oneof(fc.constantFrom(...NAMES), anyLine);

const person: fc.Arbitrary<PersonName> = fc.oneof(
  fc.record({
    family: namePart.filter((part) => part !== ''),
    given: namePart,
    particle: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, namePart),
    suffix: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, namePart),
    isLiteral: fc.constant(false),
  }),
  filledLine.map((family) => ({ family, given: '', particle: '', suffix: '', isLiteral: true })),
);

const issued: fc.Arbitrary<PartialDate> = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: -9999, max: 9999 })),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
  })
  .map((date) => (date.month === null ? { ...date, day: null } : date));

const orNone = (...texts: readonly string[]) => fc.constantFrom('', ...texts);

const identifiers: fc.Arbitrary<Identifiers> = fc.record({
  doi: orNone('10.1000/xyz_123', '10.1002/(sici)1097-0258(19980815)17:15', '10.1000/a%b#c&d'),
  arxiv: orNone('2103.01234', 'math/0309136'),
  pmid: orNone('12345'),
  pmcid: orNone('PMC1234567'),
  isbn: orNone('9780306406157', '0306406152 9780306406157'),
  issn: orNone('0305-0548', '0305-0548 2470-0010'),
});

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  anyLine.map((line) => line.replace(/\s/gu, '')),
);

const note = anyText
  .map((text) => text.replace(/\r/gu, '\n').replace(/^[ \t\n\f\v]+|[ \t\n\f\v]+$/gu, ''))
  .filter((text) => text !== '');

/** Any reference as readers give it, from no file. */
export const anyReference: fc.Arbitrary<Reference> = fc.record({
  type: fc.constantFrom(...REFERENCE_TYPES),
  citationKey: orNone('smith2004', 'a key', 'ключ'),
  title: anyLine,
  authors: fc.array(person, { maxLength: 3 }),
  authorsCut: fc.boolean(),
  editors: fc.array(person, { maxLength: 2 }),
  issued: fc.option(issued),
  venue: anyLine,
  series: anyLine,
  publisher: anyLine,
  publisherPlace: anyLine,
  volume: anyLine,
  issue: anyLine,
  pages: orNone('12', '12–34', 'e17', 'A-12', '1-2', '3-1–3-12', '12–34, 40', 'xii–xv', '5–'),
  edition: anyLine,
  abstract: fc.array(filledLine, { maxLength: 3 }).map((lines) => lines.join('\n\n')),
  language: anyLine,
  identifiers,
  url,
  reading: fc.record({
    status: fc.option(fc.constantFrom(...STATUSES)),
    tags: fc.uniqueArray(filledLine, { maxLength: 3 }),
    notes: fc.array(note, { maxLength: 3 }),
  }),
  source: fc.constant({ format: 'ris', type: 'JOUR', fields: [['TI', 'x']] }),
});
