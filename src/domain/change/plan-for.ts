import type { Act } from '../act.ts';
import { failure, type Outcome, success } from '../outcome.ts';
import type { Change, Draft } from './change.ts';
import { draftsFor, type ForwardAct } from './drafts-for.ts';
import { undoDrafts } from './undo-drafts.ts';
import type { UserState } from './user-state.ts';
import { wordsFor, wordsForRedo, wordsForUndo } from './words-for.ts';

/** What an act would change, and the sentence for the person once it is done. */
export interface Plan {
  readonly drafts: readonly Draft[];
  readonly words: string;
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

/**
 * Plans any act. `undone` are the changes of the group that is taken back, `null` where there is
 * none to take back.
 */
export function planFor(
  act: Act,
  state: UserState,
  undone: readonly Change[] | null,
): Outcome<Plan> {
  if (act.kind !== 'undo' && act.kind !== 'redo') {
    const drafts = draftsFor(act, state);
    if (!drafts.ok) return drafts;
    return success({ drafts: drafts.value, words: wordsForAct(act, drafts.value, state) });
  }
  const isRedo = act.kind === 'redo';
  if (undone === null)
    return failure('refused', `There is nothing to ${isRedo ? 'do again' : 'undo'}.`);
  const drafts = undoDrafts(undone, state, { isRedo, anyway: !isRedo && act.anyway });
  if (!drafts.ok) return drafts;
  const words = isRedo ? wordsForRedo(drafts.value, state) : wordsForUndo(undone, state);
  return success({ drafts: drafts.value, words });
}
