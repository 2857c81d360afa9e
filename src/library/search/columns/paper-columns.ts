import type { HeldPaper } from '../../../domain/catalogue/catalogue.ts';
import type { PaperDate, PaperId } from '../../../domain/paper.ts';
import { lastDay } from '../../../domain/query/partial-date.ts';
import type { Sliced } from '../../restful.ts';
import { Bits } from '../bits.ts';
import { dayNumber, NEVER } from './day-number.ts';
import { Dictionary } from './dictionary.ts';

/** Papers gone through at a time: some milliseconds' work. */
const SLICE = 1000;

/** In the place of a category where a paper has none: beyond all that are numbered. */
const NONE = 65_535;

/** Which names each paper has: those of paper `n` are `ids[starts[n]]` to `ids[starts[n + 1] - 1]`. */
interface NamesByPaper {
  readonly dictionary: Dictionary;
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  /** How many papers have each name. */
  readonly counts: Uint32Array;
}

/** What the sources say of the papers, column by column, by paper number. */
export interface PaperColumns {
  readonly size: number;
  readonly numberOf: ReadonlyMap<PaperId, number>;
  readonly categories: Dictionary;
  /** Numbers of names, beyond all of them where a paper has none. */
  readonly category: Uint16Array;
  /** How many papers each category has. */
  readonly inCategory: Uint32Array;
  /**
   * The first and the last day on which each may have appeared, in days since 1970: the same where
   * its date is known in full, NEVER where nothing is known of it.
   */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** 0 where it is not known. */
  readonly year: Uint16Array;
  /** The first and the last year there is, the last one 0 where none is known. */
  readonly years: readonly [first: number, last: number];
  readonly code: Bits;
  readonly authors: NamesByPaper;
}

function* authorsOf(papers: readonly HeldPaper[]): Sliced<NamesByPaper> {
  const dictionary = new Dictionary();
  const starts = new Uint32Array(papers.length + 1);
  const total = papers.reduce((sum, { authors }) => sum + authors.length, 0);
  const ids = new Uint32Array(total);
  let end = 0;
  for (const [number, { authors }] of papers.entries()) {
    // A page may name somebody twice.
    for (const author of new Set(authors)) {
      ids[end] = dictionary.numberOf(author);
      end += 1;
    }
    starts[number + 1] = end;
    if (number % SLICE === 0) yield;
  }
  const counts = new Uint32Array(dictionary.names.length);
  for (const id of ids.subarray(0, end)) counts[id] = (counts[id] ?? 0) + 1;
  return { dictionary, starts, ids, counts };
}

function daysOf(date: PaperDate): readonly [first: number, last: number] {
  if (date === '') return [NEVER, NEVER];
  const first = dayNumber(date);
  return [first, date.length === 'YYYY-MM-DD'.length ? first : dayNumber(lastDay(date))];
}

/** The columns of papers numbered in the order given. */
export function* paperColumns(papers: readonly HeldPaper[]): Sliced<PaperColumns> {
  const size = papers.length;
  const categories = new Dictionary();
  const category = new Uint16Array(size);
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  const year = new Uint16Array(size);
  const code = new Bits(size);
  const numberOf = new Map<PaperId, number>();
  for (const [number, paper] of papers.entries()) {
    numberOf.set(paper.id, number);
    category[number] = paper.category === '' ? NONE : categories.numberOf(paper.category);
    [first[number], last[number]] = daysOf(paper.date);
    year[number] = Number(paper.date.slice(0, 4));
    if (paper.hasCode) code.add(number);
    if (number % SLICE === 0) yield;
  }
  const inCategory = new Uint32Array(categories.names.length);
  for (const each of category) inCategory[each] = (inCategory[each] ?? 0) + 1;
  return {
    size,
    numberOf,
    categories,
    category,
    inCategory,
    firstDay: first,
    lastDay: last,
    year,
    years: [
      year.reduce((a, b) => (b === 0 ? a : Math.min(a, b)), 65_535),
      year.reduce((a, b) => Math.max(a, b), 0),
    ],
    code,
    authors: yield* authorsOf(papers),
  };
}
