import type { Act } from '../act.ts';
import { type Backup, restoring } from '../backup/restoring.ts';
import { failure, type Outcome, success } from '../outcome.ts';
import type { PaperId } from '../paper.ts';
import type { Change, Draft } from './change.ts';
import { draftsFor, type ForwardAct } from './drafts-for.ts';
import { undoDrafts } from './undo-drafts.ts';
import type { UserState } from './user-state.ts';
import { wordsFor, wordsForRedo, wordsForUndo } from './words-for.ts';

/** What an act would change, and the sentence for the person once it is done. */
export interface Plan {
  readonly drafts: readonly Draft[];
  readonly words: string;
  /** The paper that is added or changed by hand. */
  readonly paper?: PaperId;
}

function wordsForAct(act: ForwardAct, drafts: readonly Draft[], state: UserState): string {
  if (act.kind === 'write-note' || act.kind === 'tick-task') return 'Note saved.';
  if (act.kind === 'delete-note')
    return drafts.length > 0 ? 'Note deleted.' : 'There is no such note.';
  if (act.kind !== 'restore-note') return wordsFor(drafts, state);
  return drafts.length > 0
    ? 'Earlier version of the note restored.'
    : 'The note has this text already.';
}

function planRestoring(
  { paper }: Extract<Act, { readonly kind: 'restore-backup' }>,
  state: UserState,
  backup: Backup,
): Outcome<Plan> {
  const drafts = restoring(backup, state, paper);
  if (!drafts.ok) return drafts;
  const what = paper === null ? 'Everything' : 'The paper';
  const words = `${what} is as it was when the backup was taken.`;
  return success({ drafts: drafts.value, words });
}

/** What is read for an act beside the state. */
export interface Read {
  /** The changes of the group that is taken back, `null` where there is none to take back. */
  readonly undone: readonly Change[] | null;
  /** What is restored, `null` where nothing is. */
  readonly backup: Backup | null;
  /** Whether a paper is on the bundled list. */
  readonly isBundled: (paper: PaperId) => boolean;
}

/** An act that is planned where what it needs is read: records of papers, or files of a folder. */
export type RecordingAct = Extract<Act, { readonly kind: (typeof RECORDING)[number] }>;

const RECORDING = ['import', 'merge-papers', 'write-paper', 'take-markdown'] as const;

export const isRecording = (act: Act): act is RecordingAct =>
  RECORDING.some((kind) => kind === act.kind);

/** Plans any act but those that are planned elsewhere. */
export function planFor(
  act: Exclude<Act, RecordingAct>,
  state: UserState,
  { undone, backup, isBundled }: Read,
): Outcome<Plan> {
  if (act.kind === 'restore-backup')
    return backup
      ? planRestoring(act, state, backup)
      : failure('refused', 'The backup was not read.');
  if (act.kind !== 'undo' && act.kind !== 'redo') {
    const drafts = draftsFor(act, state);
    if (!drafts.ok) return drafts;
    return success({ drafts: drafts.value, words: wordsForAct(act, drafts.value, state) });
  }
  const isRedo = act.kind === 'redo';
  if (undone === null)
    return failure('refused', `There is nothing to ${isRedo ? 'do again' : 'undo'}.`);
  const drafts = undoDrafts(undone, state, { isRedo, anyway: !isRedo && act.anyway, isBundled });
  if (!drafts.ok) return drafts;
  const words = isRedo
    ? wordsForRedo(drafts.value, state, isBundled)
    : wordsForUndo(undone, state, isBundled);
  return success({ drafts: drafts.value, words });
}
