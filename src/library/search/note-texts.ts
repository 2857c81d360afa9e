import type { UserState } from '../../domain/change/user-state.ts';
import { paperOfNote } from '../../domain/note.ts';
import type { PaperId } from '../../domain/paper.ts';
import { FreshText } from './text/fresh-text.ts';
import { NOTE } from './text-index.ts';

/** An index of the notes there are. */
export function noteTexts(numberOf: ReadonlyMap<PaperId, number>, state: UserState): FreshText {
  const texts = new FreshText(numberOf.size);
  for (const [note, { text }] of state.notes) {
    const number = numberOf.get(paperOfNote(note));
    if (number !== undefined) texts.set(number, NOTE, text);
  }
  return texts;
}
