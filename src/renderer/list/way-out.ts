import { revised } from '../../domain/query/edit-query.ts';
import { conjunctsOf } from '../../domain/query/normalised.ts';
import { parseQuery } from '../../domain/query/parse-query.ts';
import { isSameTerm, printQuery } from '../../domain/query/print-query.ts';
import type { Term } from '../../domain/query/term.ts';

/** A query with one of its demands left out. */
export interface WayOut {
  /** What is left out, as one says it after “without”. */
  readonly words: string;
  readonly text: string;
}

/** Demands that are tried; one who writes more is not helped by a list of them. */
const TRIED = 12;

const NOUNS = {
  author: 'author',
  tag: 'tag',
  category: 'category',
  status: 'read status',
  code: 'code',
  year: 'year',
  date: 'date',
  added: 'date of adding',
  changed: 'date of change',
  read: 'date of reading',
} as const;

function nounOf(term: Term): string | null {
  switch (term.kind) {
    case 'named':
    case 'when':
      return NOUNS[term.field];
    case 'status':
    case 'code':
      return NOUNS[term.kind];
    default:
      return null;
  }
}

/** “the tag”, or what it says where several are of its kind or there is no word for it. */
function wordsOfDemand(term: Term, all: readonly Term[]): string {
  const noun = nounOf(term);
  const isOnly = all.filter((other) => nounOf(other) === noun).length === 1;
  if (noun !== null && isOnly) return `the ${noun}`;
  return `“${printQuery(term)}”`;
}

/** The ways to ask for less: a query with each of its demands left out, when it has several. */
export function waysOut(text: string): readonly WayOut[] {
  const all = conjunctsOf(parseQuery(text).term);
  // What is asked twice is left out as a whole.
  const demands = [...new Map(all.map((term) => [printQuery(term), term])).values()];
  if (demands.length < 2) return [];
  return demands.slice(0, TRIED).map((demand) => ({
    words: wordsOfDemand(demand, demands),
    text: revised(text, (terms) => ({
      kept: terms.map((term) => (isSameTerm(term, demand) ? null : term)),
      added: [],
    })),
  }));
}
