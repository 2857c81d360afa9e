import { allOf, conjunctsOf } from './normalised.ts';
import { isSameTerm, printQuery } from './print-query.ts';
import { type Piece, type Reading, readQuery } from './read-query.ts';
import { closingQuote, type Replacement, replaced } from './replaced.ts';
import type { Sort } from './sort.ts';
import type { Term } from './term.ts';
import type { Span } from './token.ts';

/** A condition of the top level and where it is written. */
interface Conjunct extends Span {
  readonly term: Term;
}

/** What becomes of conditions: each in its place or gone (`null`), and those to add at the end. */
export interface Revision {
  readonly kept: readonly (Term | null)[];
  readonly added: readonly Term[];
}

function written(piece: Piece, isWhole = true): readonly Conjunct[] {
  const { term, inner, from, to } = piece;
  if (term === null) return [];
  const [only, ...others] = inner ?? [];
  // Parentheses around a single term belong to it.
  if (only && others.length === 0) return written(isWhole ? only : { ...only, from, to }, false);
  if (inner) return inner.flatMap((part) => written(part, false));
  return [{ term, from, to }];
}

/** The conditions of the top level with their places, or `null` where one place holds several. */
function conjunctsIn({ whole }: Reading): readonly Conjunct[] | null {
  const conjuncts = written(whole).filter(({ term }) => term.kind !== 'all');
  return conjuncts.some(({ term }) => term.kind === 'and') ? null : conjuncts;
}

const isSameSort = (a: Sort | null, b: Sort | null): boolean =>
  a?.by === b?.by && a?.direction === b?.direction;

/** An edited text where it reads as it should, else the canonical one that does. */
export function asAsked(edited: string, term: Term, sort: Sort | null): string {
  const { whole, sorts } = readQuery(edited);
  const isRight =
    isSameTerm(whole.term ?? { kind: 'all' }, term) && isSameSort(sorts.at(-1)?.sort ?? null, sort);
  return isRight ? edited : printQuery(term, sort);
}

/** The text with words at its end that hold together with all of it, whatever stands there. */
function extended(text: string, words: string): string {
  if (words === '') return text;
  const reading = readQuery(text);
  const { tokens, unclosed } = reading;
  const closed = text + closingQuote(reading) + ')'.repeat(unclosed);
  const isLoose = reading.whole.inner === null || tokens.at(-1)?.kind === 'not';
  const rest = isLoose ? `(${closed.trim()})` : closed.trimEnd();
  return rest === '' ? words : `${rest} ${words}`;
}

/**
 * The text with the conditions of its top level revised and everything else as it was typed. Where
 * an edit in place would be read as something else, the whole is written anew in canonical form.
 */
export function revised(text: string, revise: (terms: readonly Term[]) => Revision): string {
  const reading = readQuery(text);
  const whole = reading.whole.term ?? { kind: 'all' };
  const conjuncts = conjunctsIn(reading);
  const terms = conjuncts ? conjuncts.map(({ term }) => term) : conjunctsOf(whole);
  const { kept, added } = revise(terms);
  if (added.length === 0 && kept.every((term, index) => term === terms[index])) return text;
  const sort = reading.sorts.at(-1)?.sort ?? null;
  const asked = allOf([...kept.filter((term) => term !== null), ...added]);
  if (!conjuncts) return printQuery(asked, sort);
  const changes = conjuncts.flatMap(({ term, from, to }, index): readonly Replacement[] => {
    const now = kept[index] ?? null;
    return now === term ? [] : [{ from, to, words: now ? printQuery(now) : '' }];
  });
  const edited = extended(replaced(text, changes), printQuery(allOf(added)));
  return asAsked(edited, asked, sort);
}
