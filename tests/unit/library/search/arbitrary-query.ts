import fc from 'fast-check';
import { printQuery } from '../../../../src/domain/query/print-query.ts';
import type { Query } from '../../../../src/domain/query/query.ts';
import {
  DATE_FIELDS,
  HOLDINGS,
  type PartialDate,
  type Term,
} from '../../../../src/domain/query/term.ts';
import { STATUSES } from '../../../../src/domain/status.ts';
import { anyTerm, arbitrarySort, arbitraryText } from '../../domain/query/arbitrary-term.ts';
import { AUTHORS, CATEGORIES, TAG_NAMES } from './arbitrary-library.ts';
import { sought } from './generated.ts';

const words = fc.oneof(
  { weight: 4, arbitrary: sought.map((it) => it.words[0] ?? 'n') },
  { weight: 3, arbitrary: sought.map((it) => it.words.join(' ')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'netwrok',
      'neurla',
      'nuetral nets',
      'ntework',
      'exampel',
      'godle',
      'egde',
      'ctie',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('cite', 'to r', 'edge', 'note', 'd', ',', '&', '⭐') },
);

const named = (field: 'author' | 'tag' | 'category', names: readonly string[]) =>
  fc.record({
    kind: fc.constant('named' as const),
    field: fc.constant(field),
    any: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...names) },
        { weight: 1, arbitrary: fc.constantFrom('TO CITE', 'Edge', 'elan', 'CS', 'ADA NET') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            'ne',
            'nets',
            'cv',
            'to',
            'ad ne',
            'godel',
            '&',
            'netwrok',
            'godle',
            'egde',
          ),
        },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  });

const date = fc.constantFrom<PartialDate>(
  ...(['2021', '2022', '2022-01', '2022-02-28', '2024', '2023-12-31', '2024-01-01'] as const),
  ...(['2024-02', '2024-02-29', '2024-03-01', '2024-03-31', '2025-06'] as const),
);

/** What asks something of a paper that papers of the library are likely to meet. */
const leaf: fc.Arbitrary<Term> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      field: fc.constantFrom(null, null, null, 'title', 'abstract', 'note'),
      text: words,
      quoted: fc.constantFrom(false, false, true),
    }),
  },
  { weight: 1, arbitrary: named('author', AUTHORS) },
  { weight: 1, arbitrary: named('category', CATEGORIES) },
  { weight: 2, arbitrary: named('tag', TAG_NAMES) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('status' as const),
      any: fc.array(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('code' as const), is: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('has' as const), what: fc.constantFrom(...HOLDINGS) }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...DATE_FIELDS), date, date, fc.nat(3))
      .map(([field, a, b, ends]): Term => {
        const [first = a, last = b] = [a, b].toSorted();
        return {
          kind: 'when',
          field,
          from: ends === 1 ? null : first,
          to: ends === 2 ? null : last,
        };
      }),
  },
);

const either = fc
  .array(leaf, { minLength: 2, maxLength: 3 })
  .map((terms): Term => ({ kind: 'or', terms }));

const part = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 1, arbitrary: either },
  {
    weight: 2,
    arbitrary: fc.oneof(leaf, either).map((term): Term => ({ kind: 'not', term })),
  },
);

/** A term whose words and names come from the libraries, mostly with few conditions. */
const likelyTerm: fc.Arbitrary<Term> = fc
  .oneof(
    { weight: 3, arbitrary: fc.tuple(part) },
    { weight: 2, arbitrary: fc.tuple(part, part) },
    { weight: 1, arbitrary: fc.tuple(part, part, part) },
  )
  .map((terms): Term => ({ kind: 'and', terms }));

const text = fc.oneof(
  { weight: 7, arbitrary: likelyTerm.map((term) => printQuery(term)) },
  { weight: 2, arbitrary: anyTerm.map((term) => printQuery(term)) },
  { weight: 1, arbitrary: arbitraryText },
);

/** A query most of which finds something in libraries of the same words. */
export const arbitraryQuery: fc.Arbitrary<Query> = fc.record({ text, sort: arbitrarySort });
