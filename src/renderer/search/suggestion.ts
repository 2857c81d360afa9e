import type { Completion } from '../../domain/query/completion-at.ts';
import { FIELDS, type FieldName } from '../../domain/query/fields.ts';
import { isIn } from '../../domain/query/is-in.ts';
import { dateOfYear } from '../../domain/query/partial-date.ts';
import { fold } from '../../domain/text/fold.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import type { FacetsView, FacetValue } from '../../preload/view-types.ts';

/** Something that can stand in place of what is being typed. */
export interface Suggestion {
  readonly kind: 'field' | 'value';
  /** The name of a field, without its colon, or a word or value as it is. */
  readonly value: string;
  readonly help: string | null;
  /** How many papers have it, where that is known. */
  readonly papers: number | null;
}

/** What the library is asked for, to complete names and words. */
export interface Question {
  readonly field: 'author' | 'tag' | 'category' | 'title' | 'abstract' | 'note' | 'has' | null;
  readonly typed: string;
}

/** Fewest letters for which words are offered, as fewer begin too many. */
const WORD_MIN = 2;
const SHOWN = 12;

/** The values of a field the window knows by itself, with their counts; `null` for other fields. */
function knownValues(field: FieldName, facets: FacetsView): readonly Suggestion[] | null {
  if (field === 'year')
    return facets.years
      .filter(({ papers }) => papers > 0)
      .map(({ year, papers }) => suggested(dateOfYear(year), papers))
      .toReversed();
  // Of some that papers can have only the library knows how many do.
  if (field === 'has') return null;
  const values = FIELDS.find(({ name }) => name === field);
  if (!values || !('values' in values)) return null;
  const counts: Readonly<Record<string, number>> =
    field === 'status' ? facets.statuses : field === 'code' ? facets.code : {};
  return values.values.map((value) => suggested(value, counts[value] ?? null));
}

const suggested = (value: string, papers: number | null): Suggestion => ({
  kind: 'value',
  value,
  help: null,
  papers,
});

/**
 * True for values that begin as typed, or, where the library answered, of which a word does, as it tells
 * words apart; what is typed already is not offered.
 */
function fits(typed: string, isAnswered: boolean): (suggestion: Suggestion) => boolean {
  const sought = fold(typed.trim());
  const words = isAnswered ? wordsOf(typed) : [];
  return ({ value }) => {
    const text = fold(value);
    if (text === sought) return false;
    return text.startsWith(sought) || isIn(wordsOf(value), { words, isPrefix: true });
  };
}

/** What the library has to be asked for a completion; `null` where it knows no more than the window. */
export function questionFor(completion: Completion): Question | null {
  const { kind, typed } = completion;
  const isWord = typed.length >= WORD_MIN && !/\s/u.test(typed);
  if (kind === 'field') return isWord ? { field: null, typed } : null;
  switch (completion.field) {
    case 'author':
    case 'tag':
    case 'category':
    case 'has':
      return { field: completion.field, typed };
    case 'title':
    case 'abstract':
    case 'note':
      return isWord ? { field: completion.field, typed } : null;
    default:
      return null;
  }
}

/** What fits a completion: fields and known values, and then what the library answered. */
export function suggestionsFor(
  completion: Completion,
  facets: FacetsView,
  answer: readonly FacetValue[],
): readonly Suggestion[] {
  const { kind, typed } = completion;
  const answered = answer.map(({ value, papers }) => suggested(value, papers));
  if (kind === 'value') {
    const known = knownValues(completion.field, facets);
    return (known ?? answered).filter(fits(typed, known === null)).slice(0, SHOWN);
  }
  const fields = FIELDS.filter(({ name }) => name.startsWith(typed.toLowerCase())).map(
    ({ name, help }): Suggestion => ({ kind: 'field', value: name, help, papers: null }),
  );
  const words = typed === '' ? [] : answered.filter(fits(typed, true));
  return [...fields, ...words.slice(0, Math.max(0, SHOWN - fields.length))];
}
