import { existingTags } from '../../../../src/domain/change/tags-in-use.ts';
import { facetTermOf } from '../../../../src/domain/query/facet.ts';
import { allOf, conjunctsOf } from '../../../../src/domain/query/normalised.ts';
import type { Term } from '../../../../src/domain/query/term.ts';
import { STATUSES, type Status } from '../../../../src/domain/status.ts';
import { compareText } from '../../../../src/domain/text/compare-text.ts';
import { fold } from '../../../../src/domain/text/fold.ts';
import type { FacetsView } from '../../../../src/preload/view-types.ts';
import type { FullPaper } from './arbitrary-library.ts';
import type { NaiveFinder } from './naive-finder.ts';

const GROUPS = ['category', 'year', 'status', 'tag', 'code', 'author', 'note'] as const;
type Group = (typeof GROUPS)[number];

const AUTHORS = 50;

/** The group of facets a condition is picked in. */
function groupOf(term: Term): Group | null {
  if (term.kind === 'when' && term.field === 'year') return 'year';
  const pick = facetTermOf(term);
  if (pick?.facet === 'has') return pick.values[0] === 'note' ? 'note' : null;
  return pick?.facet ?? null;
}

/** The papers that all picks but those of a group leave; tags asked for one by one stay. */
function leftBy(finder: NaiveFinder, term: Term, group: Group): readonly number[] {
  const conjuncts = conjunctsOf(term);
  const own = conjuncts.filter((each) => groupOf(each) === group);
  const tags = group === 'tag' ? own.filter(({ kind }) => kind === 'named') : [];
  const kept = tags.length > 1 ? tags : [];
  return finder.matching(
    allOf(conjuncts.filter((each) => !own.includes(each) || kept.includes(each))),
  );
}

/** The authors a query picks or excludes, however they are written. */
function pickedIn(term: Term, names: readonly string[]): readonly string[] {
  const picks = conjunctsOf(term).flatMap((each) => facetTermOf(each) ?? []);
  return [false, true]
    .flatMap((isExcluded) => picks.filter((pick) => pick.isExcluded === isExcluded))
    .flatMap(({ facet, values }) => (facet === 'author' ? values : []))
    .flatMap((value) => names.filter((name) => fold(name) === fold(value)));
}

/** The counts of all facets, each made by going through the papers. */
export function naiveFacets(finder: NaiveFinder, term: Term): FacetsView {
  const { papers, state } = finder;
  const left = new Map(GROUPS.map((group) => [group, leftBy(finder, term, group)]));
  const count = (group: Group, isMeant: (paper: FullPaper, number: number) => boolean): number =>
    papers.filter((paper, number) => left.get(group)?.includes(number) && isMeant(paper, number))
      .length;
  const categories = [...new Set(papers.flatMap(({ category }) => category || []))];
  const years = papers
    .flatMap(({ date }) => (date === '' ? [] : Number(date.slice(0, 4))))
    .sort((a, b) => a - b);
  const [first = 0, last = -1] = [years[0], years.at(-1)];
  const names = [...new Set(papers.flatMap(({ authors }) => authors))];
  const authors = names.map((value) => ({
    value,
    papers: count('author', (paper) => paper.authors.includes(value)),
  }));
  const most = authors.filter((each) => each.papers > 0).toSorted((a, b) => b.papers - a.papers);
  const picked = pickedIn(term, names).flatMap((name) =>
    authors.filter(({ value }) => value === name),
  );
  return {
    categories: categories.map((value) => ({
      value,
      papers: count('category', ({ category }) => category === value),
    })),
    years: Array.from({ length: last - first + 1 }, (_, at) => ({
      year: first + at,
      papers: count('year', ({ date }) => date !== '' && Number(date.slice(0, 4)) === first + at),
    })),
    statuses: Object.fromEntries(
      STATUSES.map((status) => [
        status,
        count('status', (_, number) => finder.readingOn(number).status === status),
      ]),
    ) as Record<Status, number>,
    tags: existingTags(state)
      .toSorted((a, b) => compareText(a.name, b.name))
      .map((tag) => ({
        ...tag,
        papers: count('tag', (_, number) => finder.readingOn(number).tags.has(tag.id)),
      })),
    code: {
      yes: count('code', ({ hasCode }) => hasCode),
      no: count('code', ({ hasCode }) => !hasCode),
    },
    authors: [...new Set([...picked, ...most.slice(0, AUTHORS)])],
    notes: {
      yes: count('note', (_, number) => finder.noteOn(number).trim() !== ''),
      no: count('note', (_, number) => finder.noteOn(number).trim() === ''),
    },
  };
}
