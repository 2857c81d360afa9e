import { conjunctsOf } from '../../domain/query/normalised.ts';
import type { ParsedQuery, Term } from '../../domain/query/term.ts';
import { wordsForQuery } from '../../domain/query/words-for-query.ts';
import { STATUS_NAMES } from '../../domain/status.ts';
import { VIEW_NAME_LIMIT } from '../../domain/view.ts';

/** What a condition is about in a word or two, `null` where that takes a sentence. */
function nameOf(term: Term): string | null {
  switch (term.kind) {
    case 'text':
      return term.text.trim();
    case 'named':
      return term.any.join(' or ');
    case 'status':
      return term.any.map((status) => STATUS_NAMES[status]).join(' or ');
    case 'code':
      return term.is ? 'Has code' : 'No code';
    case 'has':
      return `Has ${term.what === 'code' ? 'code' : `a ${term.what}`}`;
    case 'when':
      if (term.field !== 'year' && term.field !== 'date') return null;
      if (term.from === term.to) return term.from;
      return `${term.from ?? 'until '}${term.from && term.to ? '–' : ''}${term.to ?? ' on'}`;
    case 'not':
      return nameOfOpposite(term.term);
    default:
      return null;
  }
}

function nameOfOpposite(term: Term): string | null {
  if (term.kind === 'code') return nameOf({ ...term, is: !term.is });
  if (term.kind === 'has') return term.what === 'code' ? 'No code' : `No ${term.what}`;
  const name = nameOf(term);
  return name === null ? null : `not ${name}`;
}

const isWord = (term: Term | undefined) => term?.kind === 'text';

/** Cut at a word where it is too long for a name. */
function shortened(name: string): string {
  if (name.length <= VIEW_NAME_LIMIT) return name;
  return `${name.slice(0, VIEW_NAME_LIMIT - 1).replace(/\s+\S*$|[\ud800-\udbff]$/u, '')}…`;
}

/** A name to offer for a view: what it asks for, as short as it can be said. */
export function nameForQuery(query: ParsedQuery): string {
  const terms = conjunctsOf(query.term);
  const names = terms.map(nameOf);
  const isShort = names.length > 0 && names.every((name) => name !== null);
  const name = isShort
    ? names.reduce<string>((all, each, index) => {
        const gap = isWord(terms[index]) && isWord(terms[index - 1]) ? ' ' : ', ';
        return index === 0 ? `${each}` : `${all}${gap}${each}`;
      }, '')
    : wordsForQuery({ ...query, sort: null })
        .replace(/^Papers /u, '')
        .replace(/\.$/u, '');
  // In this order, for some letters are more than one as capitals.
  return shortened(name.charAt(0).toUpperCase() + name.slice(1));
}
