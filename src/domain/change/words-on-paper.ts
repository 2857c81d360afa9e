import { isFurtherNote, type NoteId } from '../note.ts';
import type { ActFacts } from './act-on-paper.ts';
import type { Change, Draft } from './change.ts';
import { stepsOf, stepsOn } from './step.ts';
import { toldQuote } from './told-quote.ts';
import type { UserState } from './user-state.ts';
import { doneAgain, undone, wordsFor } from './words-for.ts';

/** The opposite of drafts: what an undo takes back, as it was once done. */
const turned = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map(({ key, before, after }) => ({ key, before: after, after: before }));

/** Further notes are told apart by how they begin, for which of them is the second may change. */
const nameOfNote = (note: NoteId, text: string): string =>
  isFurtherNote(note) ? `Note ${toldQuote(text)}` : 'Note';

function plainWords(drafts: readonly Draft[], tags: readonly Draft[], state: UserState): string {
  const notes = stepsOn(stepsOf(drafts), 'note');
  const [first, last] = [notes[0], notes.at(-1)];
  if (first && last) {
    const note = nameOfNote(last.target.note, String(last.after || first.before || ''));
    if (!last.after) return `${note} emptied.`;
    return first.before ? `${note} edited.` : `${note} written.`;
  }
  if (stepsOf(drafts).length === 0) return 'Changed by a newer version of the app.';
  return wordsFor([...tags, ...drafts], state, 'one paper');
}

/** One sentence that tells what an act did to one paper; `state` knows its tags and highlights. */
export function wordsOnPaper(
  changes: readonly Change[],
  { way, tagDrafts }: Pick<ActFacts, 'way' | 'tagDrafts'>,
  state: UserState,
): string {
  if (way === 'undo') return undone(plainWords(turned(changes), turned(tagDrafts), state));
  const words = plainWords(changes, tagDrafts, state);
  return way === 'redo' ? doneAgain(words) : words;
}

/** What became of an act since, as a sentence; `null` where it stands as it was done. */
export function wordsSince({ way, turns }: Pick<ActFacts, 'way' | 'turns'>): string | null {
  if (turns === 0) return null;
  const isBack = turns % 2 === 1;
  if (way === 'undo') return isBack ? 'Done again since.' : 'Done again and undone since.';
  return isBack ? 'Undone since.' : 'Undone and done again since.';
}
