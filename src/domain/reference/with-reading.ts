import { tagsOn } from '../catalogue/catalogue.ts';
import { notesOn } from '../catalogue/notes-on.ts';
import { readingOf, type UserState } from '../change/user-state.ts';
import type { PaperId } from '../paper.ts';
import type { Reference } from './reference.ts';

/** A reference with what is the person’s: the status unless it is unread, tags by name, and notes. */
export function withReading(reference: Reference, state: UserState, paper: PaperId): Reference {
  const { status } = readingOf(state, paper);
  return {
    ...reference,
    reading: {
      status: status === 'unread' ? null : status,
      tags: tagsOn(state, paper).map(({ name }) => name),
      notes: notesOn(state, paper)
        .map(({ text }) => text)
        .filter((text) => text.trim() !== ''),
    },
  };
}
