import { notesOn } from '../catalogue/notes-on.ts';
import { highlightsFrom, NO_HIGHLIGHTS } from '../highlight/highlight-record.ts';
import { failure, type Outcome, success } from '../outcome.ts';
import type { PaperId } from '../paper.ts';
import type { Change, ChangeKey, Draft } from './change.ts';
import { counted } from './counted.ts';
import { printKey } from './key.ts';
import { type Step, stepsOf, stepsOn } from './step.ts';
import { changedSince, tagConflict, viewConflict } from './undo-refusal.ts';
import { applied, currentValue, type UserState } from './user-state.ts';

/** How changes are taken back. */
interface Way {
  /** Whether what they took back is to be done again. */
  readonly isRedo: boolean;
  /** Whether what was changed since is taken back, too. */
  readonly anyway: boolean;
  /** Whether a paper is on the bundled list, and so there without a record. */
  readonly isBundled: (paper: PaperId) => boolean;
}

const isOnPaper = ({ target }: Step) => 'paper' in target || target.kind === 'note';

/**
 * A sentence where papers would leave the library on which the person has written or marked
 * something that the group itself did not; `null` where none would.
 */
function writtenSince(
  steps: readonly Step[],
  done: readonly Draft[],
  state: UserState,
  isBundled: Way['isBundled'],
): string | null {
  const own = new Set(done.map(({ key }) => key));
  const hasMore = (paper: PaperId): boolean =>
    notesOn(state, paper).some(({ id }) => !own.has(printKey({ kind: 'note', note: id }))) ||
    highlightsFrom(state.highlights.get(paper) ?? NO_HIGHLIGHTS).some(
      ({ id }) => !own.has(printKey({ kind: 'highlight', paper, highlight: id, field: 'anchor' })),
    );
  const leaving = stepsOn(steps, 'record').filter(
    ({ target, before }) => before === null && !isBundled(target.of) && hasMore(target.of),
  );
  if (leaving.length === 0) return null;
  const papers = counted(leaving.length, 'paper');
  return `You have written on ${papers} of this import since. What you wrote is kept and comes back with ${leaving.length === 1 ? 'it' : 'them'}.`;
}

/** The changes of a group as one of each key: from what was before it to what it left. */
function foldedByKey(group: readonly Change[]): readonly Draft[] {
  const drafts = new Map<ChangeKey, Draft>();
  for (const { key, before, after } of group)
    drafts.set(key, { ...(drafts.get(key) ?? { key, before }), after });
  return [...drafts.values()];
}

/**
 * What takes back one group of changes, all or nothing. Where anything it touched has been changed
 * since, the failure `newer` says what, and the person is asked; where a tag or view would be left
 * without a name or doubled it is `refused`. What is as it was before already has its draft all the
 * same, so that the log knows the act as taken back.
 */
export function undoDrafts(
  group: readonly Change[],
  state: UserState,
  { isRedo, anyway, isBundled }: Way,
): Outcome<readonly Draft[]> {
  const impossible = (reason: string) =>
    failure('refused', `This can no longer be ${isRedo ? 'done again' : 'undone'}: ${reason}`);
  if (group.length === 0) return impossible('it is not known any more.');
  const done = foldedByKey(group);
  const steps = stepsOf(done);
  if (steps.length < done.length) return impossible('a newer version of the app did it.');
  const later = steps.filter(({ target, before, after }) => {
    const now = currentValue(state, target);
    return now !== after && now !== before;
  });
  if (later.length > 0 && !anyway)
    return failure(
      'newer',
      changedSince(
        state,
        later.map(({ target }) => target),
      ),
    );
  const written = writtenSince(steps, done, state, isBundled);
  if (written !== null && !anyway) return failure('newer', written);
  const back = steps.map(({ target, before }) => ({
    target,
    before: currentValue(state, target),
    after: before,
  }));
  const drafts = done.map(({ key, before }, index) => ({
    key,
    before: back[index]?.before ?? null,
    after: before,
  }));
  // What papers hold decides no name, and with 100,000 of them would take its time.
  const named = drafts.filter((_, index) => back[index] && !isOnPaper(back[index]));
  const next = applied(state, named);
  const reason = tagConflict(state, next, back) ?? viewConflict(state, next, back);
  return reason === null ? success(drafts) : impossible(reason);
}
