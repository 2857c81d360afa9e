import type { Note } from '../change/user-state.ts';
import { plainLatex } from '../latex/plain-latex.ts';
import { noteOf } from '../note.ts';
import type { Paper, PaperId } from '../paper.ts';
import { fold } from '../text/fold.ts';
import { type Catalogue, tagsOn } from './catalogue.ts';
import { remembered } from './remembered.ts';

// Remembered apart, for the facts of a paper never change while a note does at every save.
const factsOf = remembered((paper: Paper) =>
  fold([plainLatex(paper.title), ...paper.authors, plainLatex(paper.abstract)].join('\n')),
);
const noteOfPaper = remembered((note: Note) => fold(note.text));

/** Does once what the first search in these papers would wait for. */
export const prepareSearch = (papers: readonly Paper[]): void => papers.forEach(factsOf);

function partsOf({ state }: Catalogue, paper: Paper): readonly string[] {
  const note = state.notes.get(noteOf(paper.id));
  const tags = tagsOn(state, paper.id).map((tag) => fold(tag.name));
  return [factsOf(paper), ...(note ? [noteOfPaper(note)] : []), ...tags];
}

/**
 * The papers in which every word of `text` occurs somewhere in title, authors, abstract, tags or
 * note, case and accents aside, as part of a word too; `null`, which is all, when it has no words.
 */
export function search(catalogue: Catalogue, text: string): ReadonlySet<PaperId> | null {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  const found = catalogue.papers.filter((paper) => {
    const parts = partsOf(catalogue, paper);
    return words.every((word) => parts.some((part) => part.includes(word)));
  });
  return new Set(found.map(({ id }) => id));
}
