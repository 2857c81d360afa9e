import type { Act } from '../act.ts';
import type { Outcome } from '../outcome.ts';
import type { Change, Draft } from './change.ts';
import { draftsFor } from './drafts-for.ts';
import { undoDrafts } from './undo-drafts.ts';
import type { UserState } from './user-state.ts';
import { wordsFor, wordsForUndo } from './words-for.ts';

/** What an act would change, and the sentence for the person once it is done. */
export interface Plan {
  readonly drafts: readonly Draft[];
  readonly words: string;
}

/** Plans any act. `undone` are the changes of the group that an undo takes back. */
export function planFor(act: Act, state: UserState, undone: readonly Change[]): Outcome<Plan> {
  const drafts = act.kind === 'undo' ? undoDrafts(undone, state) : draftsFor(act, state);
  if (!drafts.ok) return drafts;
  const words =
    act.kind === 'undo'
      ? wordsForUndo(undone, state)
      : act.kind === 'write-note'
        ? 'Note saved.'
        : wordsFor(drafts.value, state);
  return { ok: true, value: { drafts: drafts.value, words } };
}
