import { notesOn } from '../catalogue/notes-on.ts';
import type { Draft } from '../change/change.ts';
import { setting } from '../change/setting.ts';
import type { UserState } from '../change/user-state.ts';
import { furtherNote, NOTE_LIMIT, noteOf } from '../note.ts';
import type { PaperId } from '../paper.ts';
import type { RecordId } from '../record/record-id.ts';
import type { Reading } from '../reference/reference.ts';
import { tagsByName } from './tags-by-name.ts';

/** A paper that an import adds, or puts together with what is there. */
export interface ImportedPaper {
  readonly paper: PaperId;
  readonly record: RecordId;
  /** What the person kept of it elsewhere. */
  readonly reading: Reading;
}

/** Time (ms since 1970) and four random bytes, by which a further note is named. */
interface Moment {
  readonly now: number;
  readonly bytes: () => Uint8Array;
}

const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The notes that are not on the paper yet: the first where it has none, the others beside. */
function noteDrafts(
  state: UserState,
  { paper, reading }: ImportedPaper,
  { now, bytes }: Moment,
): readonly Draft[] {
  const there = new Set(notesOn(state, paper).map(({ text }) => bare(text)));
  const first = noteOf(paper);
  let isFirstFree = (state.notes.get(paper)?.get(first)?.text ?? '') === '';
  return reading.notes.flatMap((written, index) => {
    const text = written.slice(0, NOTE_LIMIT);
    if (bare(text) === '' || there.has(bare(text))) return [];
    there.add(bare(text));
    const note = isFirstFree ? first : furtherNote(paper, now + index, bytes());
    isFirstFree = false;
    return setting(state, { kind: 'note', note }, text);
  });
}

/** What an import changes: which record tells of each paper, and what the person kept of it elsewhere. */
export function importDrafts(
  state: UserState,
  papers: readonly ImportedPaper[],
  moment: Moment,
): readonly Draft[] {
  const { tagFor, making } = tagsByName(state);
  const drafts: Draft[] = [];
  for (const imported of papers) {
    const { paper, record, reading } = imported;
    drafts.push(...setting(state, { kind: 'record', of: paper }, record));
    drafts.push(...setting(state, { kind: 'removed', of: paper }, false));
    if (reading.status !== null)
      drafts.push(...setting(state, { kind: 'status', paper }, reading.status));
    const tags = new Set(reading.tags.flatMap((name) => tagFor(name) ?? []));
    for (const tag of tags) drafts.push(...setting(state, { kind: 'tagged', paper, tag }, true));
    drafts.push(...noteDrafts(state, imported, moment));
  }
  return [...drafts, ...making];
}
