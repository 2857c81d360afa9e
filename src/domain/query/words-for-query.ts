import type { Status } from '../status.ts';
import { normalised } from './normalised.ts';
import type { Sort } from './sort.ts';
import type { ParsedQuery, Term } from './term.ts';
import { wordsForRange } from './words-for-range.ts';

type Of<K extends Term['kind']> = Extract<Term, { kind: K }>;

const ORDERS = {
  relevance: ['worst match first', 'best match first'],
  page: ['in page order', 'in reverse page order'],
  date: ['oldest first', 'newest first'],
  title: ['sorted by title', 'sorted by title from Z to A'],
  author: ['sorted by first author', 'sorted by first author from Z to A'],
  status: ['sorted by status', 'sorted by status in reverse'],
  added: ['first added first', 'last added first'],
  changed: ['first changed first', 'last changed first'],
} as const satisfies Record<Sort['by'], readonly [ascending: string, descending: string]>;

const STATUS_WORDS = {
  unread: 'unread',
  'to-read': 'to read',
  reading: 'being read',
  skimmed: 'skimmed',
  read: 'read',
  dropped: 'dropped',
} as const satisfies Record<Status, string>;

const HOLDING_WORDS = {
  note: 'a note',
  tag: 'a tag',
  highlight: 'a highlight',
  code: 'code',
  link: 'a link',
} as const satisfies Record<Of<'has'>['what'], string>;

const NAMED_WORDS = {
  author: { is: 'by', isNot: 'not by', isNone: 'by neither' },
  tag: { is: 'with tag', isNot: 'without tag', isNone: 'with neither tag' },
  category: { is: 'in category', isNot: 'not in category', isNone: 'in neither category' },
} as const satisfies Record<Of<'named'>['field'], Record<'is' | 'isNot' | 'isNone', string>>;

const inQuotes = (text: string): string => `“${text.trim()}”`;

const either = (words: readonly string[], or = 'or'): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;

function textWords({ field, text, quoted }: Of<'text'>): string {
  const isPhrase = /\s/u.test(text.trim());
  const place = field === null ? '' : ` in the ${field}`;
  if (quoted) return `the ${isPhrase ? 'phrase' : 'word'} ${inQuotes(text)}${place}`;
  return `a ${isPhrase ? 'phrase' : 'word'}${place} that begins with ${inQuotes(text)}`;
}

function namedWords({ field, any }: Of<'named'>, isNegated: boolean): string {
  const { is, isNot, isNone } = NAMED_WORDS[field];
  const names = any.map(inQuotes);
  if (!isNegated) return `${is} ${either(names)}`;
  return names.length < 2 ? `${isNot} ${names.join()}` : `${isNone} ${either(names, 'nor')}`;
}

function statusWords({ any }: Of<'status'>, isNegated: boolean): string {
  const statuses = any.map((status) => STATUS_WORDS[status]);
  if (!isNegated) return either(statuses);
  return statuses.length < 2 ? `not ${statuses.join()}` : `neither ${either(statuses, 'nor')}`;
}

/** One condition, or its opposite, as it follows “Papers”. */
function clause(term: Term, isNegated = false): string {
  const withOrOut = isNegated ? 'without' : 'with';
  switch (term.kind) {
    case 'all':
      return isNegated ? 'that cannot be' : 'of any kind';
    case 'text':
      return `${withOrOut} ${textWords(term)}`;
    case 'named':
      return namedWords(term, isNegated);
    case 'status':
      return statusWords(term, isNegated);
    case 'code':
      return term.is === isNegated ? 'without code' : 'with code';
    case 'has':
      return `${withOrOut} ${HOLDING_WORDS[term.what]}`;
    case 'when':
      return `${isNegated ? 'not ' : ''}${wordsForRange(term)}`;
    case 'not':
      return clause(term.term, !isNegated);
    case 'and':
    case 'or':
      return `${isNegated ? 'not ' : ''}(${clauses(term)})`;
  }
}

/** Conditions joined: commas for all of them, “either … or” for one of them. */
function clauses({ kind, terms }: Of<'and' | 'or'>): string {
  const parts = terms.map((term) => clause(term));
  if (kind === 'and') return parts.join(', ');
  const marked = parts.map((part, index) => {
    const term = terms[index];
    const hasOwnOr = term && 'any' in term && term.any.length > 1;
    return hasOwnOr ? `(${part})` : part;
  });
  return `either ${marked.join(' or ')}`;
}

function papers(term: Term): string {
  if (term.kind === 'all') return 'All papers';
  if (term.kind === 'not' && term.term.kind === 'all') return 'No papers';
  return `Papers ${term.kind === 'and' || term.kind === 'or' ? clauses(term) : clause(term)}`;
}

/**
 * The query said back in one sentence. Commas mean “and”, “or” stands only after “either” or between
 * names, and parentheses keep together what belongs together, so that it can be read in one way only.
 */
export function wordsForQuery({ term, sort }: ParsedQuery): string {
  const order = sort ? `, ${ORDERS[sort.by][sort.direction === 'ascending' ? 0 : 1]}` : '';
  return `${papers(normalised(term))}${order}.`;
}
