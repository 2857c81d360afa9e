import { notesOn } from '../catalogue/notes-on.ts';
import type { Draft } from '../change/change.ts';
import { setting } from '../change/setting.ts';
import { noteIn, type UserState } from '../change/user-state.ts';
import { furtherNote, NOTE_ID_BYTES, NOTE_LIMIT, noteOf } from '../note.ts';
import type { PaperId } from '../paper.ts';
import type { RecordId } from '../record/record-id.ts';
import type { Reading } from '../reference/reference.ts';
import { bareNote, type Moment, ownHighlightDrafts, ownNoteDrafts } from './own-drafts.ts';
import type { TakenShelf } from './shelf.ts';
import { tagsByName } from './tags-by-name.ts';
import { viewsFromShelves } from './views-from-shelves.ts';

/** A paper that an import adds, or puts together with what is there. */
export interface ImportedPaper {
  readonly paper: PaperId;
  readonly record: RecordId;
  /** What the person kept of it elsewhere. */
  readonly reading: Reading;
}

/** The notes that are not on the paper yet: the first where it has none, the others beside. */
function noteDrafts(
  state: UserState,
  { paper, reading }: ImportedPaper,
  moment: Moment,
): readonly Draft[] {
  const own = ownNoteDrafts(state, paper, reading.own?.notes ?? [], moment);
  const there = new Set(notesOn(state, paper).map(({ text }) => bareNote(text)));
  for (const { after } of own) there.add(bareNote(String(after)));
  const first = noteOf(paper);
  let isFirstFree =
    (noteIn(state, first)?.text ?? '') === '' && !own.some(({ key }) => key === `${first}/text`);
  const others = reading.notes.flatMap((written, index) => {
    const text = written.slice(0, NOTE_LIMIT);
    if (bareNote(text) === '' || there.has(bareNote(text))) return [];
    there.add(bareNote(text));
    const time = moment.now + own.length + index;
    const note = isFirstFree ? first : furtherNote(paper, time, moment.bytes(NOTE_ID_BYTES));
    isFirstFree = false;
    return setting(state, { kind: 'note', note }, text);
  });
  return [...own, ...others];
}

/**
 * What an import changes: which record tells of each paper, what the person kept of it elsewhere, and
 * the tags and views that come with them.
 */
export function importDrafts(
  state: UserState,
  papers: readonly ImportedPaper[],
  moment: Moment,
  shelves: readonly TakenShelf[] = [],
): readonly Draft[] {
  const shelved = shelves.flatMap(({ tags }) => tags);
  const { tagFor, making } = tagsByName(state, shelved);
  const drafts: Draft[] = [];
  for (const { name } of shelved) tagFor(name);
  for (const imported of papers) {
    const { paper, record, reading } = imported;
    drafts.push(...setting(state, { kind: 'record', of: paper }, record));
    drafts.push(...setting(state, { kind: 'removed', of: paper }, false));
    if (reading.status !== null)
      drafts.push(...setting(state, { kind: 'status', paper }, reading.status));
    const tags = new Set(reading.tags.flatMap((name) => tagFor(name) ?? []));
    for (const tag of tags) drafts.push(...setting(state, { kind: 'tagged', paper, tag }, true));
    drafts.push(...noteDrafts(state, imported, moment));
    const highlights = reading.own?.highlights ?? [];
    drafts.push(...ownHighlightDrafts(state, paper, highlights, moment));
  }
  return [...drafts, ...making, ...viewsFromShelves(state, shelves)];
}
