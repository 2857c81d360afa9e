import { type Catalogue, paperOf } from '../../domain/catalogue/catalogue.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import { paperFields } from '../../domain/markdown-folder/paper-fields.ts';
import { safeFileName } from '../../domain/markdown-folder/safe-file-name.ts';
import { type SyncedPaper, syncedPaper } from '../../domain/markdown-folder/synced-paper.ts';
import { isNothing } from '../../domain/markdown-folder/taken-from-file.ts';
import { furtherNote, NOTE_ID_BYTES, type NoteId, noteOf } from '../../domain/note.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { MarkdownBase } from '../../preload/markdown-types.ts';
import { compareLines } from './compare-lines.ts';

/** A paper of the library and its file as it was read. */
interface ReadFile {
  readonly paper: PaperId;
  /** `undefined` for a paper that has no file: it gets the name that no other paper's has. */
  readonly name: string | undefined;
  /** What is in it; `null` where there is none. */
  readonly found: string | null;
  readonly base: MarkdownBase | undefined;
  /** What the library was then. */
  readonly catalogue: Catalogue;
  readonly reference: Reference;
}

/** The same, merged. */
export interface MergedFile extends ReadFile {
  readonly name: string;
  readonly synced: SyncedPaper;
}

/** Names new notes on a paper: the first one after the paper, where there is none yet. */
const naming =
  (paper: PaperId, { notes }: UserState, now: () => number) =>
  (taken: ReadonlySet<string>): NoteId => {
    const first = noteOf(paper);
    const isFree = (notes.get(paper)?.get(first)?.text ?? '') === '' && !taken.has(first);
    if (isFree) return first;
    const bytes = crypto.getRandomValues(new Uint8Array(NOTE_ID_BYTES));
    return furtherNote(paper, now() + taken.size, bytes);
  };

/**
 * A paper merged with its file; `null` where that is gone, or empty, and nothing was changed in the
 * library since: it was the person who deleted it.
 */
export function mergedFile(read: ReadFile, now: () => number): MergedFile | null {
  const { paper, found, base, reference, catalogue } = read;
  const held = paperOf(catalogue, paper);
  if (!held) return null;
  const theirs = found === null || found.trim() === '' ? null : found;
  const synced = syncedPaper({
    base: base?.base ?? null,
    theirs,
    own: paperFields(held, reference, catalogue.state),
    compare: compareLines,
    nameFor: naming(paper, catalogue.state, now),
  });
  if (theirs === null && base && synced.text === base.base) return null;
  return { ...read, name: read.name ?? safeFileName(held.title, paper), synced };
}

/** The same once its text is taken, which may have changed more, as when a paper became read. */
export function afterTaking(
  merged: MergedFile,
  catalogue: Catalogue,
  now: () => number,
): MergedFile {
  const { paper, synced, reference } = merged;
  const held = paperOf(catalogue, paper);
  if (!held) return merged;
  const again = syncedPaper({
    base: synced.base,
    theirs: synced.text,
    own: paperFields(held, reference, catalogue.state),
    compare: compareLines,
    nameFor: naming(paper, catalogue.state, now),
  });
  if (!isNothing(again.taken)) return merged;
  return { ...merged, synced: { ...again, conflicts: synced.conflicts } };
}
