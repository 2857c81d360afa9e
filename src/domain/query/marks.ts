import { wordsOf } from '../text/words-of.ts';
import type { Term, TextField } from './term.ts';

/** Words in sequence that are marked where they occur. */
export interface Mark {
  /** Where they are looked for; `null` for all texts of a paper. */
  readonly field: TextField | null;
  /** At least one, as `wordsOf` gives them. */
  readonly words: readonly string[];
  /** True where the last word may be but the beginning of one. */
  readonly isPrefix: boolean;
}

/** A word nothing begins with, and the words listed in its place. */
interface Replaced {
  readonly typed: string;
  readonly found: readonly string[];
}

function markOf(field: Mark['field'], text: string, isPrefix: boolean): readonly Mark[] {
  const words = wordsOf(text);
  return words.length === 0 ? [] : [{ field, words, isPrefix }];
}

function marksIn(term: Term, replaced: readonly Replaced[]): readonly Mark[] {
  const alike = (text: string) => replaced.find(({ typed }) => typed === text)?.found ?? [];
  switch (term.kind) {
    case 'text': {
      const { field, text, quoted } = term;
      const found = quoted ? [] : alike(text);
      return [
        ...markOf(field, text, !quoted),
        ...found.flatMap((word) => markOf(field, word, false)),
      ];
    }
    case 'named': {
      const { field, any } = term;
      if (field === 'category') return [];
      return any.flatMap((name) => [
        ...markOf(field, name, true),
        ...alike(name).flatMap((word) => (field === 'author' ? markOf(field, word, false) : [])),
      ]);
    }
    case 'and':
    case 'or':
      return term.terms.flatMap((each) => marksIn(each, replaced));
    default:
      return [];
  }
}

/**
 * What is marked in the papers a term lists: its words, and those that were found in their place,
 * but nothing that it excludes. Each is told once.
 */
export function marksOf(term: Term, replaced: readonly Replaced[] = []): readonly Mark[] {
  const marks = marksIn(term, replaced).map((mark): [string, Mark] => [JSON.stringify(mark), mark]);
  return [...new Map(marks).values()];
}
