import type { Highlight, HighlightId } from '../highlight/highlight.ts';
import type { NoteId } from '../note.ts';
import type { PaperId } from '../paper.ts';

/** A note as a file of this app has it. */
export interface OwnNote {
  /** `null` where the file names it by none. */
  readonly id: NoteId | null;
  readonly text: string;
}

export interface OwnHighlight extends Omit<Highlight, 'id' | 'made'> {
  /** `null` where the file names it by none. */
  readonly id: HighlightId | null;
}

/** What a file that this app wrote says of a paper beside what any program keeps. */
export interface OwnPaper {
  /** By which the app that wrote it knows the paper; `null` where the file does not say. */
  readonly id: PaperId | null;
  /** When it came into that library, in ms since 1970; `null` where the file does not say. */
  readonly added: number | null;
  readonly notes: readonly OwnNote[];
  readonly highlights: readonly OwnHighlight[];
}

/** What two files say of one paper: the notes and highlights of both, each once. */
export function mergedOwn(
  ours: OwnPaper | undefined,
  theirs: OwnPaper | undefined,
): OwnPaper | undefined {
  if (!ours || !theirs) return ours ?? theirs;
  const notes = new Set(ours.notes.map(({ text }) => text));
  const keyOf = ({ id, anchor }: OwnHighlight) => id ?? JSON.stringify(anchor);
  const highlights = new Set(ours.highlights.map(keyOf));
  return {
    id: ours.id ?? theirs.id,
    added: ours.added ?? theirs.added,
    notes: [...ours.notes, ...theirs.notes.filter(({ text }) => !notes.has(text))],
    highlights: [
      ...ours.highlights,
      ...theirs.highlights.filter((each) => !highlights.has(keyOf(each))),
    ],
  };
}
