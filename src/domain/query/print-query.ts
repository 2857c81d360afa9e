import { isShortWord } from './is-short-word.ts';
import { normalised } from './normalised.ts';
import { scan } from './scan.ts';
import { sourceOf } from './scan-values.ts';
import { naturalDirection, type Sort } from './sort.ts';
import type { Term } from './term.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const begun = (text: string): string => `${quoted(text)}*`;

/** What can follow a word, with a `$` that might take it for the beginning of mathematics. */
const BEHIND = [' x$', ') x$', ')$'];

/** True for what reads as that very word wherever it stands, even with a `$` somewhere behind. */
const isBare = (text: string): boolean =>
  BEHIND.every((behind) => {
    const [word] = scan(sourceOf(text + behind));
    return (
      word?.kind === 'text' &&
      word.value.quotes === 'none' &&
      word.from === 0 &&
      word.to === text.length
    );
  });

/** A name as a value of `author:`, `tag:` or `category:`, in quotes where it needs them. */
export const printName = (name: string): string =>
  isBare(name) && !/[,$*]/u.test(name) ? name : quoted(name);

/** A word as it is typed to be found as the beginning of one, in quotes where it needs them. */
export const printWord = (text: string): string => (isBare(text) ? text : begun(text));

/** An order as a term of a query, its direction only where it is not the natural one. */
export function printSort({ by, direction }: Sort): string {
  if (direction === naturalDirection(by)) return `sort:${by}`;
  return `sort:${by}${direction === 'ascending' ? '+' : '-'}`;
}

function printText(
  { text, quoted: isWhole }: Extract<Term, { kind: 'text' }>,
  isExcluded: boolean,
) {
  // Such a word is whole as it is.
  if (isExcluded && isShortWord(text) && isBare(text)) return isWhole ? text : begun(text);
  return isWhole ? quoted(text) : printWord(text);
}

const isGroup = ({ kind }: Term): boolean => kind === 'and' || kind === 'or';

const inside = (term: Term, isExcluded: boolean): string =>
  isGroup(term) ? `(${printed(term, isExcluded)})` : printed(term, isExcluded);

function printed(term: Term, isExcluded: boolean): string {
  switch (term.kind) {
    case 'all':
      return '*';
    case 'text': {
      const text = printText(term, isExcluded);
      return term.field === null ? text : `${term.field}:${text}`;
    }
    case 'named':
      return `${term.field}:${term.any.map(printName).join(',')}`;
    case 'status':
      return `status:${term.any.join(',')}`;
    case 'code':
      return `code:${term.is ? 'yes' : 'no'}`;
    case 'has':
      return `has:${term.what}`;
    case 'when': {
      const { field, from, to } = term;
      return from === to ? `${field}:${from}` : `${field}:${from ?? ''}..${to ?? ''}`;
    }
    case 'and':
      return term.terms.map((each) => inside(each, isExcluded)).join(' ');
    case 'or':
      return term.terms.map((each) => inside(each, isExcluded)).join(' OR ');
    case 'not':
      return `-${inside(term.term, !isExcluded)}`;
  }
}

/**
 * The canonical text of a query: parsing it gives the same question (in its normalised form), and
 * printing that gives the same text. Nothing for a query that asks for nothing.
 */
export function printQuery(term: Term, sort: Sort | null = null): string {
  const whole = normalised(term);
  return [whole.kind === 'all' ? '' : printed(whole, false), sort ? printSort(sort) : '']
    .filter(Boolean)
    .join(' ');
}

/** True for terms that ask the same in the same way. */
export const isSameTerm = (a: Term, b: Term): boolean => printQuery(a) === printQuery(b);
