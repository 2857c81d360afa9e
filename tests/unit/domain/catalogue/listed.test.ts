import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../../../src/domain/catalogue/catalogue.ts';
import { listed } from '../../../../src/domain/catalogue/listed.ts';
import { applied, EMPTY_STATE } from '../../../../src/domain/change/user-state.ts';
import type { Paper, PaperId } from '../../../../src/domain/paper.ts';
import { type Query, SORTS } from '../../../../src/domain/query.ts';
import { STATUSES } from '../../../../src/domain/status.ts';

const word = fc.constantFrom('binary', 'Nets', 'Ångström', 'co-design', 'x');
const words = fc.array(word, { maxLength: 3 }).map((all) => all.join(' '));
const catalogue: fc.Arbitrary<Catalogue> = fc
  .array(
    fc.record({
      title: words,
      abstract: words,
      authors: fc.array(fc.constantFrom('Ada Zwei', 'Bo Änis', 'Cy Drei'), { maxLength: 2 }),
      date: fc.constantFrom('2020-01-01', '2021-02-03', '2021-02-04'),
      status: fc.constantFrom(...STATUSES),
      tag: fc.constantFrom('a', 'gone', null),
      note: words,
    }),
    { maxLength: 12 },
  )
  .map((rows) => {
    const papers = rows.map(
      ({ title, abstract, authors, date }, index): Paper => ({
        id: `p-${index}`,
        category: 'CV',
        hasCode: false,
        authorsCut: false,
        title,
        abstract,
        authors,
        date: date as Paper['date'],
      }),
    );
    const state = applied(EMPTY_STATE, [
      { key: 't-a/name', after: 'Alpha' },
      { key: 't-gone/name', after: 'Gone' },
      { key: 't-gone/deleted', after: true },
      ...rows.flatMap(({ status, tag, note }, index) => [
        { key: `p-${index}/status` as const, after: status },
        { key: `n-${index}/text` as const, after: note },
        ...(tag ? [{ key: `p-${index}/tag/t-${tag}` as const, after: true }] : []),
      ]),
    ]);
    return { author: null, papers, state };
  });
const query: fc.Arbitrary<Query> = fc.record({
  text: fc.oneof(words, fc.constantFrom('', ' ANGSTROM', 'alp', 'gone', 'inar et', 'zwei')),
  pick: fc.oneof(
    fc.constant({ kind: 'all' } as const),
    fc.constantFrom(...STATUSES).map((status) => ({ kind: 'status', status }) as const),
    fc
      .constantFrom('t-a', 't-gone')
      .map((tag) => ({ kind: 'tag', tag: tag as `t-${string}` }) as const),
  ),
  sort: fc.record({
    by: fc.constantFrom(...SORTS),
    direction: fc.constantFrom('ascending', 'descending'),
  }),
});

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The same list, made in the plainest way. */
function naive({ papers, state }: Catalogue, { text, pick, sort }: Query): readonly PaperId[] {
  const rows = papers.map((paper, page) => {
    const reading = state.readings.get(paper.id);
    const isAlpha = reading?.tags.has('t-a') ?? false;
    const note = state.notes.get(`n-${page}`)?.text ?? '';
    const all = plain(
      [paper.title, paper.abstract, ...paper.authors, note, isAlpha ? 'Alpha' : ''].join('\n'),
    );
    const status = reading?.status ?? 'unread';
    const rank = {
      page: String(page).padStart(4, '0'),
      date: paper.date,
      title: paper.title,
      author: paper.authors[0]?.split(' ')[1] ?? '',
      status: String(STATUSES.indexOf(status)),
    }[sort.by];
    return { id: paper.id, page, all, isAlpha, status, rank };
  });
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .filter(({ all }) =>
      plain(text)
        .split(' ')
        .every((part) => all.includes(part)),
    )
    .filter(({ status }) => pick.kind !== 'status' || status === pick.status)
    .filter(({ isAlpha }) => pick.kind !== 'tag' || (isAlpha && pick.tag === 't-a'))
    .sort((a, b) => sign * a.rank.localeCompare(b.rank, 'en') || a.page - b.page)
    .map(({ id }) => id);
}

test('lists are those of the plainest way to make them', () => {
  fc.assert(
    fc.property(catalogue, fc.array(query, { minLength: 1, maxLength: 4 }), (given, queries) => {
      for (const asked of [...queries, ...queries])
        expect(listed(given, asked).map(({ id }) => id)).toEqual(naive(given, asked));
    }),
    { numRuns: 500 },
  );
});

test('mathematics is found as it is read, and quotes do not decide the order', () => {
  const paper = (id: PaperId, title: string): Paper => ({
    id,
    title,
    category: 'CV',
    date: '2020-01-01',
    hasCode: false,
    authors: [],
    authorsCut: false,
    abstract: '',
  });
  const papers = [
    paper('p-1', '“Zeta”'),
    paper('p-2', 'Beta'),
    paper('p-3', "M\\'edian {of} Nets"),
  ];
  const given = { author: null, papers, state: EMPTY_STATE };
  const by = (text: string, sort: Query['sort']) =>
    listed(given, { text, pick: { kind: 'all' }, sort }).map(({ id }) => id);
  expect(by('', { by: 'title', direction: 'ascending' })).toEqual(['p-2', 'p-3', 'p-1']);
  expect(by('median of nets', { by: 'page', direction: 'ascending' })).toEqual(['p-3']);
});
