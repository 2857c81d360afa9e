import fc from 'fast-check';
import { normalised } from '../../../../src/domain/query/normalised.ts';
import { firstDay, isPartialDate } from '../../../../src/domain/query/partial-date.ts';
import { rangeOf } from '../../../../src/domain/query/read-range.ts';
import { SORTS, type Sort } from '../../../../src/domain/query/sort.ts';
import {
  DATE_FIELDS,
  HOLDINGS,
  type PartialDate,
  type Term,
} from '../../../../src/domain/query/term.ts';
import { STATUSES } from '../../../../src/domain/status.ts';

/** Pieces that mean something to the grammar, so that odd names are common. */
const PIECES = [
  ...'ab XYé漢😀"\\,:()|-*$.<>“”+',
  '""',
  '\\"o',
  '$x y$',
  'OR',
  'NOT',
  'AND',
  'tag:',
  'year:',
  '..',
  '\t',
  '\u00a0',
];

/** Text as people write it, and as nobody would. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('quant', 'binary nets', 'edge', 'Yann LeCun', 'Schr\\"odinger', '$O(\\log n)$'),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const number = (min: number, max: number, length: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(length, '0'));

/** A year, month or day. */
export const arbitraryDate: fc.Arbitrary<PartialDate> = fc
  .tuple(number(1990, 2030, 4), number(1, 12, 2), number(1, 31, 2), fc.integer({ min: 1, max: 3 }))
  .map(([year, month, day, length]) => [year, month, day].slice(0, length).join('-'))
  .filter((text): text is PartialDate => isPartialDate(text));

const leaf: fc.Arbitrary<Term> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    field: fc.constantFrom(null, 'title', 'abstract', 'note'),
    text: arbitraryText,
    quoted: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('named' as const),
    field: fc.constantFrom('author', 'tag', 'category'),
    any: fc.array(arbitraryText, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('status' as const),
    any: fc.array(fc.constantFrom(...STATUSES), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('code' as const), is: fc.boolean() }),
  fc.record({ kind: fc.constant('has' as const), what: fc.constantFrom(...HOLDINGS) }),
  fc
    .tuple(fc.constantFrom(...DATE_FIELDS), fc.option(arbitraryDate), fc.option(arbitraryDate))
    .map(([field, a, b]): Term => {
      const range = a && b && firstDay(a) > firstDay(b) ? rangeOf(b, a) : rangeOf(a, b);
      return range ? { kind: 'when', field, ...range } : { kind: 'all' };
    }),
  fc.constant<Term>({ kind: 'all' }),
);

const { term } = fc.letrec<{ term: Term }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('and', 'or'),
        terms: fc.array(tie('term'), { maxLength: 4 }),
      }),
    },
    { weight: 1, arbitrary: tie('term').map((inner): Term => ({ kind: 'not', term: inner })) },
  ),
}));

/** Any term, also such as parsing never gives. */
export const anyTerm: fc.Arbitrary<Term> = term;

/** A term as parsing gives it. */
export const arbitraryTerm: fc.Arbitrary<Term> = anyTerm.map(normalised);

export const arbitrarySort: fc.Arbitrary<Sort> = fc.record({
  by: fc.constantFrom(...SORTS),
  direction: fc.constantFrom('ascending', 'descending'),
});
