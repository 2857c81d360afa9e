import { ownWordsOn } from '../../../src/domain/catalogue/catalogue.ts';
import { readingOf, tagOf, type UserState } from '../../../src/domain/change/user-state.ts';
import { plainLatex } from '../../../src/domain/latex/plain-latex.ts';
import type { Paper } from '../../../src/domain/paper.ts';
import { fold } from '../../../src/domain/text/fold.ts';

/** The searchable texts of a paper, as all engines are given them. */
export interface Texts {
  readonly title: string;
  readonly authors: string;
  readonly abstract: string;
  readonly note: string;
  readonly tags: string;
}

/** The same for everyone: LaTeX resolved, case and accents aside. */
export function textsOf(paper: Paper, state: UserState): Texts {
  const tags = [...readingOf(state, paper.id).tags].map((id) => tagOf(state, id)?.name ?? '');
  return {
    title: fold(plainLatex(paper.title)),
    authors: fold(paper.authors.join(', ')),
    abstract: fold(plainLatex(paper.abstract)),
    note: fold(ownWordsOn(state, paper.id)),
    tags: fold(tags.join(', ')),
  };
}

/** The words of a query's text, as the texts were made. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
