import { failure, type Outcome, success } from '../outcome.ts';
import type { Change, Draft } from './change.ts';
import { type Step, stepsOf } from './step.ts';
import { changedSince, tagConflict, viewConflict } from './undo-refusal.ts';
import { applied, currentValue, type UserState } from './user-state.ts';

const refused = (reason: string) => failure('refused', `This can no longer be undone: ${reason}`);

const isOnPaper = ({ target }: Step) => 'paper' in target || target.kind === 'note';

/**
 * What takes back one group of changes, all or nothing. Refused, with what stands in the way, when
 * anything it touched has been changed since, or a tag or view would be left without a name or
 * doubled.
 */
export function undoDrafts(group: readonly Change[], state: UserState): Outcome<readonly Draft[]> {
  if (group.length === 0) return refused('it is not known any more.');
  const steps = stepsOf(group);
  if (steps.length < group.length) return refused('a newer version of the app did it.');
  const later = steps.filter(({ target, after }) => currentValue(state, target) !== after);
  if (later.length > 0)
    return refused(
      changedSince(
        state,
        later.map(({ target }) => target),
      ),
    );
  const drafts = group.map(({ key, before, after }) => ({ key, before: after, after: before }));
  const back = steps.map(({ target, before, after }) => ({ target, before: after, after: before }));
  // What papers hold decides no name, and with 100,000 of them would take its time.
  const named = drafts.filter((_, index) => back[index] && !isOnPaper(back[index]));
  const next = applied(state, named);
  const reason = tagConflict(state, next, back) ?? viewConflict(state, next, back);
  return reason === null ? success(drafts) : refused(reason);
}
