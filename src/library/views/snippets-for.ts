import { type HeldPaper, ownWordsOn, tagsOn } from '../../domain/catalogue/catalogue.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import { plainLatex } from '../../domain/latex/plain-latex.ts';
import type { PaperId } from '../../domain/paper.ts';
import { type Mark, marksOf } from '../../domain/query/marks.ts';
import type { Term } from '../../domain/query/term.ts';
import { sentencesOf } from '../../domain/text/sentences-of.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import type { Snippet } from '../../preload/view-types.ts';
import type { Library } from '../library.ts';
import type { Likeness } from '../search/find-text.ts';

export type Snippets = ReadonlyMap<PaperId, Snippet>;

type Abstracts = ReadonlyMap<PaperId, string>;

const has = (text: string, marks: readonly Mark[]): boolean => {
  const line = ` ${wordsOf(text).join(' ')} `;
  return marks.some(({ words, isPrefix }) =>
    line.includes(` ${words.join(' ')}${isPrefix ? '' : ' '}`),
  );
};

const inField = (marks: readonly Mark[], field: Mark['field']) =>
  marks.filter((mark) => mark.field === null || mark.field === field);

/** The marks that can be seen neither in the title nor among the authors and tags of a row. */
function unseen(marks: readonly Mark[], { title, authors, id }: HeldPaper, state: UserState) {
  const tags = tagsOn(state, id).map(({ name }) => name);
  const shown = [
    ['title', [title]],
    ['author', authors],
    ['tag', tags],
  ] as const;
  return marks.filter(
    (mark) =>
      !shown.some(([field, texts]) => {
        const meant = inField([mark], field);
        return meant.length > 0 && texts.some((text) => has(text, meant));
      }),
  );
}

/** The first sentence of a text that has one of the marks. */
const sentenceWith = (text: string, marks: readonly Mark[]) =>
  marks.length === 0 ? undefined : sentencesOf(text).find((sentence) => has(sentence, marks));

/** For each paper that matches by its abstract or note the sentence that does. */
export async function snippetsFor(
  { abstractsOf }: Library,
  state: UserState,
  term: Term,
  also: readonly Likeness[],
  papers: readonly HeldPaper[],
): Promise<Snippets> {
  const marks = marksOf(term, also);
  const snippets = new Map<PaperId, Snippet>();
  if (marks.length === 0) return snippets;
  const sought = new Map<PaperId, readonly Mark[]>();
  for (const paper of papers) {
    const missing = unseen(marks, paper, state);
    const note = sentenceWith(plainLatex(ownWordsOn(state, paper.id)), inField(missing, 'note'));
    if (note !== undefined) snippets.set(paper.id, { from: 'note', text: note });
    else if (inField(missing, 'abstract').length > 0)
      sought.set(paper.id, inField(missing, 'abstract'));
  }
  if (sought.size === 0) return snippets;
  // A list without its sentences is better than none.
  const abstracts = await abstractsOf([...sought.keys()]).catch((): Abstracts => new Map());
  for (const [paper, missing] of sought) {
    const text = sentenceWith(plainLatex(abstracts.get(paper) ?? ''), missing);
    if (text !== undefined) snippets.set(paper, { from: 'abstract', text });
  }
  return snippets;
}
