import type { NoteId } from '../note.ts';
import type { BodyPart } from './body-parts.ts';
import type { FileConflict } from './file-conflict.ts';
import type { CompareLines } from './merged-lines.ts';
import { mergedPaperFile } from './merged-paper-file.ts';
import { withNewNotes } from './new-notes.ts';
import { type FileShape, NO_SHAPE, type PaperFields } from './paper-file.ts';
import { readPaperFile } from './read-paper-file.ts';
import { isSameTags, type TakenFromFile, takenFromFile, withTaken } from './taken-from-file.ts';
import { writePaperFile } from './write-paper-file.ts';

/** A paper in the library and in the folder. */
export interface PaperOnBothSides {
  /** The file as the library would have had it when it was last written or read; `null` for never. */
  readonly base: string | null;
  /** The file as it is on the disk; `null` where there is none. */
  readonly theirs: string | null;
  readonly own: PaperFields;
  readonly compare: CompareLines;
  readonly nameFor: (taken: ReadonlySet<string>) => NoteId;
}

/** What both sides come to. */
export interface SyncedPaper {
  /** What the file is to hold; the same to the letter where it need not be written. */
  readonly text: string;
  /** The base of the next time. */
  readonly base: string;
  /** What the library is to take first. */
  readonly taken: TakenFromFile;
  readonly conflicts: readonly FileConflict[];
}

const heading = (title: string): BodyPart => ({ kind: 'text', lines: ['', `## ${title}`] });

/** A new file has a place to write notes at its end. */
const newShape = ({ highlights }: PaperFields): FileShape => ({
  ...NO_SHAPE,
  parts: [
    heading('Abstract'),
    ...(highlights.length > 0 ? [heading('Highlights')] : []),
    heading('Notes'),
    { kind: 'text', lines: [''] },
  ],
});

/** The library's side, laid out as the base or, without one, as the file. */
function ownSide({ base, theirs, own }: PaperOnBothSides): string {
  const known = base ?? theirs;
  if (known === null) return writePaperFile({ ...own, shape: newShape(own) });
  const { said, shape } = readPaperFile(known);
  const was = base === null ? own.abstract : said.abstract;
  const there = theirs === null ? was : (readPaperFile(theirs).said.abstract ?? was);
  // An abstract that somebody edited there is theirs: marks are not put into another text.
  const isTheirs = there !== was;
  return writePaperFile({
    ...own,
    ...(isTheirs ? { abstract: said.abstract ?? '', marks: said.marks ?? [] } : {}),
    tags: said.tags && isSameTags(said.tags, own.tags) ? said.tags : own.tags,
    shape,
  });
}

/**
 * Merges a paper of the library with its file. What the library does not take, such as another title,
 * stays in the file: the base is what the library says, so the rest counts as changed there for good.
 */
export function syncedPaper(sides: PaperOnBothSides): SyncedPaper {
  const { base, theirs, own, compare, nameFor } = sides;
  const ours = ownSide(sides);
  // As with most papers, most of the time.
  if (ours === base && theirs === base)
    return { text: ours, base, taken: takenFromFile({}, own), conflicts: [] };
  const merged =
    theirs === null
      ? { text: ours, conflicts: [] }
      : mergedPaperFile(base ?? '', ours, theirs, compare);
  const text = withNewNotes(merged.text, { notes: own.notes, nameFor });
  const { said, shape } = readPaperFile(text);
  const taken = takenFromFile(said, own);
  const after = withTaken(own, taken);
  const tags = said.tags && isSameTags(said.tags, after.tags) ? said.tags : after.tags;
  return {
    text,
    base: writePaperFile({ ...after, tags, shape }),
    taken,
    conflicts: merged.conflicts,
  };
}
