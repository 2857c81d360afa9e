import { notesOn } from '../catalogue/notes-on.ts';
import type { Draft } from '../change/change.ts';
import { setting } from '../change/setting.ts';
import { highlightRecord, noteIn, type UserState } from '../change/user-state.ts';
import { printAnchor } from '../highlight/anchor-text.ts';
import { highlightIdFrom, ID_BYTES } from '../highlight/highlight-id-from.ts';
import { highlightFrom, highlightsFrom, NO_HIGHLIGHTS } from '../highlight/highlight-record.ts';
import { furtherNote, NOTE_ID_BYTES, type NoteId, noteOf } from '../note.ts';
import type { PaperId } from '../paper.ts';
import type { OwnHighlight, OwnNote, OwnPaper } from '../reference/own-paper.ts';

/** Time (ms since 1970) and so many random bytes, by which what is new is named. */
export interface Moment {
  readonly now: number;
  readonly bytes: (count: number) => Uint8Array;
}

/** A text without what makes no other note of it. */
export const bareNote = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The items that have no partner among those that are there, each of which is a partner once. */
function withoutPartner<Item>(
  items: readonly Item[],
  there: readonly { readonly id: string; readonly key: string }[],
  idOf: (item: Item) => string | null,
  keyOf: (item: Item) => string,
): readonly Item[] {
  const byId = new Map(there.map((each) => [each.id, each]));
  const free = new Map<string, number>();
  for (const { key } of there) free.set(key, (free.get(key) ?? 0) + 1);
  const take = (key: string): boolean => {
    const left = free.get(key) ?? 0;
    free.set(key, left - 1);
    return left > 0;
  };
  // Those that are there by their ids come first, so that none takes the partner of another.
  const others = items.filter((item) => {
    const key = keyOf(item);
    return byId.get(idOf(item) ?? '')?.key !== key || !take(key);
  });
  return others.filter((item) => !take(keyOf(item)));
}

/** The id of a note on another paper as it would be on this one. */
const noteOn = (paper: PaperId, note: NoteId): NoteId =>
  `${noteOf(paper)}${note.includes('.') ? note.slice(note.indexOf('.')) : ''}` as NoteId;

/** The notes of a file that are not on the paper, by the ids that they would have there. */
function newNotes(state: UserState, paper: PaperId, notes: readonly OwnNote[]): readonly OwnNote[] {
  const there = notesOn(state, paper).map(({ id, text }) => ({ id, key: bareNote(text) }));
  const placed = notes
    .filter(({ text }) => text !== '')
    .map(({ id, text }) => ({ id: id && noteOn(paper, id), text }));
  return withoutPartner(
    placed,
    there,
    ({ id }) => id,
    ({ text }) => bareNote(text),
  );
}

/** The highlights of a file that are not on the paper. */
function newHighlights(
  state: UserState,
  paper: PaperId,
  highlights: readonly OwnHighlight[],
): readonly OwnHighlight[] {
  const there = highlightsFrom(state.highlights.get(paper) ?? NO_HIGHLIGHTS).map(
    ({ id, anchor }) => ({ id, key: printAnchor(anchor) }),
  );
  return withoutPartner(
    highlights,
    there,
    ({ id }) => id,
    ({ anchor }) => printAnchor(anchor),
  );
}

/** Whether a file says something of a paper that is not on it. */
export const hasNew = (
  state: UserState,
  paper: PaperId,
  { notes, highlights }: OwnPaper,
): boolean =>
  newNotes(state, paper, notes).length > 0 || newHighlights(state, paper, highlights).length > 0;

/** Puts the notes of a file on a paper that are not there, by their ids where these are free. */
export function ownNoteDrafts(
  state: UserState,
  paper: PaperId,
  notes: readonly OwnNote[],
  { now, bytes }: Moment,
): readonly Draft[] {
  const used = new Set<NoteId>();
  const isFree = (id: NoteId) => !used.has(id) && (noteIn(state, id)?.text ?? '') === '';
  const first = noteOf(paper);
  const fresh = newNotes(state, paper, notes);
  const wanted = new Set(fresh.map(({ id }) => id));
  return fresh.flatMap(({ id, text }, index) => {
    const free = id ?? (wanted.has(first) ? null : first);
    const note =
      free !== null && isFree(free) ? free : furtherNote(paper, now + index, bytes(NOTE_ID_BYTES));
    used.add(note);
    return setting(state, { kind: 'note', note }, text);
  });
}

/** Puts the highlights of a file on a paper that are not there, by their ids where these are free. */
export function ownHighlightDrafts(
  state: UserState,
  paper: PaperId,
  highlights: readonly OwnHighlight[],
  { bytes }: Pick<Moment, 'bytes'>,
): readonly Draft[] {
  return newHighlights(state, paper, highlights).flatMap(({ id, anchor, colour, comment }) => {
    const isFree = id !== null && highlightFrom(id, highlightRecord(state, paper, id)) === null;
    const highlight = isFree ? id : highlightIdFrom(bytes(ID_BYTES));
    const values = { anchor: printAnchor(anchor), colour, comment, deleted: false } as const;
    return (['anchor', 'colour', 'comment', 'deleted'] as const).flatMap((field) =>
      setting(state, { kind: 'highlight', paper, highlight, field }, values[field]),
    );
  });
}
