import { tagsOn } from '../catalogue/catalogue.ts';
import { notesOn } from '../catalogue/notes-on.ts';
import { readingOf, type UserState } from '../change/user-state.ts';
import type { PaperId } from '../paper.ts';
import type { Reference } from './reference.ts';

/** A reference with what the person keeps of the paper: status, names of tags, notes as Markdown. */
export function withReading(reference: Reference, state: UserState, paper: PaperId): Reference {
  const { status } = readingOf(state, paper);
  return {
    ...reference,
    reading: {
      status: status === 'unread' ? null : status,
      tags: tagsOn(state, paper).map(({ name }) => name),
      notes: notesOn(state, paper).map(({ text }) => text),
    },
  };
}
