import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import { plainLatex } from '../../domain/latex/plain-latex.ts';
import type { Sort } from '../../domain/query/sort.ts';
import { familyName } from '../../domain/text/family-name.ts';
import { fold } from '../../domain/text/fold.ts';
import type { Content } from './content.ts';
import type { Found } from './found.ts';

/** More than the papers there can be; rank and number share one exact number. */
const NUMBERS = 2 ** 22;

/** Text that sorts as a reader expects when compared code unit by code unit: `2` precedes `10`. */
const sortKey = (text: string) => fold(text).replace(/\d+/gu, (digits) => digits.padStart(12, '0'));

// Quotes and other marks in front do not decide where a title stands.
const titleKey = ({ title }: HeldPaper) =>
  sortKey(plainLatex(title)).replace(/^[^\p{L}\p{N}]+/u, '');
const authorKey = ({ authors }: HeldPaper) => sortKey(familyName(authors[0] ?? ''));

/** The rank of what an order has nothing to go by, such as a date that is not known. */
const NONE = -1;

/** The rank of each text among all, equal for equal ones. */
function ranksOf(texts: readonly string[]): Float64Array {
  const ranks = new Map([...new Set(texts)].sort().map((text, rank) => [text, rank]));
  ranks.set('', NONE);
  return Float64Array.from(texts, (text) => ranks.get(text) ?? 0);
}

/** The rank of each number among all. */
function ranksOfNumbers(values: Float64Array | Int32Array): Float64Array {
  const ranks = new Map(
    [...new Set(Float64Array.from(values).sort())].map((value, rank) => [value, rank]),
  );
  return Float64Array.from(values, (value) => ranks.get(value) ?? 0);
}

/** Paper numbers by rank, those of equal rank by number, those of none last in either direction. */
function ordered(ranks: Float64Array, direction: Sort['direction']): Uint32Array {
  const sign = direction === 'ascending' ? 1 : -1;
  const most = ranks.reduce((a, b) => Math.max(a, b), 0);
  const place = (rank: number) => (rank === NONE ? most + 1 : sign === 1 ? rank : most - rank);
  const keys = ranks.map((rank, number) => place(rank) * NUMBERS + number).sort();
  return Uint32Array.from(keys, (key) => key % NUMBERS);
}

/**
 * The orders of a library, each worked out when it is first asked for and kept until what it
 * depends on changes. Those of equal rank stand in page order, in either direction, and those without
 * a date, title or author come last in the order by it. By date, what is known of a month or year
 * alone stands where that begins: 2019, January 2019, 1 January 2019, and the reverse newest first.
 */
export class Orders {
  readonly #papers: readonly HeldPaper[];
  readonly #ranks = new Map<Sort['by'], Float64Array>();
  readonly #orders = new Map<string, Uint32Array>();

  constructor(papers: readonly HeldPaper[]) {
    this.#papers = papers;
  }

  /** Forgets the orders that depend on what is the person's. */
  changed(): void {
    for (const by of ['status', 'changed'] as const) {
      this.#ranks.delete(by);
      this.#orders.delete(`${by} ascending`);
      this.#orders.delete(`${by} descending`);
    }
  }

  /** All paper numbers in an order other than that of relevance. */
  of(content: Content, { by, direction }: Sort): Uint32Array {
    const name = `${by} ${direction}`;
    const known = this.#orders.get(name);
    if (known) return known;
    const order = ordered(this.#rank(content, by), direction);
    this.#orders.set(name, order);
    return order;
  }

  #rank(content: Content, by: Sort['by']): Float64Array {
    const known = this.#ranks.get(by);
    if (known) return known;
    const ranks = this.#ranksBy(content, by);
    this.#ranks.set(by, ranks);
    return ranks;
  }

  #ranksBy({ papers, user }: Content, by: Sort['by']): Float64Array {
    switch (by) {
      case 'relevance':
      case 'page':
        return Float64Array.from({ length: papers.size }, (_, number) => number);
      case 'date':
        // As texts, for one that goes on comes after its beginning: the month after its year.
        return ranksOf(this.#papers.map(({ date }) => date));
      case 'title':
        return ranksOf(this.#papers.map(titleKey));
      case 'author':
        return ranksOf(this.#papers.map(authorKey));
      case 'status':
        return Float64Array.from(user.status);
      case 'added':
        return ranksOfNumbers(Float64Array.from(this.#papers, ({ added }) => added));
      case 'changed':
        return ranksOfNumbers(user.changedAt);
    }
  }
}

/** The papers found, in an order of all. */
export function inOrder(order: Uint32Array, { papers, total }: Found): Uint32Array {
  const listed = new Uint32Array(total);
  let end = 0;
  for (let at = 0; at < order.length; at += 1) {
    const number = order[at] ?? 0;
    if (!papers.has(number)) continue;
    listed[end] = number;
    end += 1;
  }
  return listed;
}

/** Scores are told apart in so many steps from none to the best; equal ones stay in page order. */
const LEVELS = 10_000;

/**
 * The papers found by their scores, those of equal ones in page order in either direction: a counting
 * sort, for it is done at every letter typed.
 */
export function byRelevance(
  { papers, scores }: Found,
  direction: Sort['direction'] = 'descending',
): Uint32Array {
  const numbers = papers.toArray();
  let best = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const score = scores[numbers[at] ?? 0] ?? 0;
    if (score > best) best = score;
  }
  if (best === 0) return numbers;
  const unit = LEVELS / best;
  const ends = new Uint32Array(LEVELS + 2);
  const levels = new Uint16Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const height = Math.round((scores[numbers[at] ?? 0] ?? 0) * unit);
    const level = direction === 'ascending' ? height : LEVELS - height;
    levels[at] = level;
    ends[level + 1] = (ends[level + 1] ?? 0) + 1;
  }
  for (let level = 1; level < ends.length; level += 1)
    ends[level] = (ends[level] ?? 0) + (ends[level - 1] ?? 0);
  const listed = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const level = levels[at] ?? 0;
    const place = ends[level] ?? 0;
    listed[place] = numbers[at] ?? 0;
    ends[level] = place + 1;
  }
  return listed;
}
