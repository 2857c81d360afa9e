import { tagsOf } from '../../domain/catalogue/catalogue.ts';
import { picksOf } from '../../domain/query/picks.ts';
import type { Term } from '../../domain/query/term.ts';
import { STATUSES, type Status } from '../../domain/status.ts';
import type { FacetsView, FacetValue } from '../../preload/view-types.ts';
import { Bits } from './bits.ts';
import type { PaperColumns } from './columns/paper-columns.ts';
import type { Content } from './content.ts';
import { type Counted, countedBy, type Found } from './found.ts';

/** As many authors as are counted for the person. */
const AUTHORS = 50;

/** How many of the numbered papers have each value; what is no value counts nowhere. */
function tally(
  numbers: Uint32Array,
  column: Uint8Array | Uint16Array,
  values: number,
): Uint32Array {
  const counts = new Uint32Array(values);
  for (let at = 0; at < numbers.length; at += 1) {
    const value = column[numbers[at] ?? 0] ?? 0;
    if (value < values) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function categories(
  { categories, category }: PaperColumns,
  numbers: Uint32Array,
): readonly FacetValue[] {
  const counts = tally(numbers, category, categories.names.length);
  return categories.names.map((value, number) => ({ value, papers: counts[number] ?? 0 }));
}

/** The numbers with the greatest counts, the greatest first, those of none left out. */
function mostOf(counts: Uint32Array, limit: number): readonly number[] {
  let least = 0;
  const having: number[] = [];
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] ?? 0;
    having[count] = (having[count] ?? 0) + 1;
  }
  for (let sum = 0, count = having.length - 1; count > 0 && sum < limit; count -= 1) {
    sum += having[count] ?? 0;
    least = count;
  }
  const numbers: number[] = [];
  for (let number = 0; number < counts.length; number += 1)
    if (least > 0 && (counts[number] ?? 0) >= least) numbers.push(number);
  return numbers.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, limit);
}

function papersByAuthor({ authors, size }: PaperColumns, papers: Bits): Uint32Array {
  const { dictionary, starts, ids } = authors;
  // Of most papers it is sooner said which authors the others have.
  const isMost = papers.count() > size / 2;
  const counts = isMost ? authors.counts.slice() : new Uint32Array(dictionary.names.length);
  const numbers = (isMost ? new Bits(size).fill().andNot(papers) : papers).toArray();
  const step = isMost ? -1 : 1;
  for (let index = 0; index < numbers.length; index += 1) {
    const paper = numbers[index] ?? 0;
    const end = starts[paper + 1] ?? 0;
    for (let at = starts[paper] ?? 0; at < end; at += 1) {
      const author = ids[at] ?? 0;
      counts[author] = (counts[author] ?? 0) + step;
    }
  }
  return counts;
}

function authors(columns: PaperColumns, papers: Bits, picked: readonly string[]) {
  const { dictionary } = columns.authors;
  const counts = papersByAuthor(columns, papers);
  const numbers = [
    ...picked.flatMap((name) => dictionary.sameAs(name)),
    ...mostOf(counts, AUTHORS),
  ];
  return [...new Set(numbers)].map(
    (author): FacetValue => ({
      value: dictionary.names[author] ?? '',
      papers: counts[author] ?? 0,
    }),
  );
}

/** The authors that a query asks for, or excludes, by name. */
function pickedAuthors(term: Term): readonly string[] {
  const { include, exclude } = picksOf(term).values.author;
  return [...include, ...exclude];
}

function years(
  { year, years: [first, last] }: PaperColumns,
  numbers: Uint32Array,
): FacetsView['years'] {
  const counts = tally(numbers, year, last + 1);
  const length = Math.max(0, last - first + 1);
  return Array.from({ length }, (_, index) => ({
    year: first + index,
    papers: counts[first + index] ?? 0,
  }));
}

/** The counts of all facets, each over the papers that all other picks leave. */
export function countFacets(content: Content, found: Found, term: Term): FacetsView {
  const { papers, user, state } = content;
  const known = new Map<Bits, Uint32Array>();
  // Facets of which nothing is picked count the same papers.
  const countedNumbers = (facet: Counted): Uint32Array => {
    const counted = countedBy(found, facet);
    const numbers = known.get(counted) ?? counted.toArray();
    known.set(counted, numbers);
    return numbers;
  };
  const statuses = tally(countedNumbers('status'), user.status, STATUSES.length);
  const code = countedBy(found, 'code');
  const withCode = code.countWith(papers.code);
  const tagged = countedBy(found, 'tag');
  const noted = countedBy(found, 'note');
  const withNote = noted.countWith(user.noted);
  return {
    categories: categories(papers, countedNumbers('category')),
    years: years(papers, countedNumbers('year')),
    statuses: Object.fromEntries(
      STATUSES.map((status, number) => [status, statuses[number] ?? 0]),
    ) as Record<Status, number>,
    tags: [...tagsOf(state).values()].map((tag) => ({
      ...tag,
      papers: tagged.countWith(user.taggedWith(tag.id)),
    })),
    code: { yes: withCode, no: code.count() - withCode },
    authors: authors(papers, countedBy(found, 'author'), pickedAuthors(term)),
    notes: { yes: withNote, no: noted.count() - withNote },
  };
}
