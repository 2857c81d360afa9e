import type { ChangeKey, Draft } from '../change/change.ts';
import { parseKey, type Target } from '../change/key.ts';
import { setting } from '../change/setting.ts';
import { stepsOf } from '../change/step.ts';
import { tagConflict } from '../change/undo-refusal.ts';
import { applied, currentValue, tagOf, type UserState } from '../change/user-state.ts';
import { viewOf } from '../change/views-in-order.ts';
import { paperOfNote } from '../note.ts';
import { failure, type Outcome, success } from '../outcome.ts';
import type { PaperId } from '../paper.ts';
import type { TagId } from '../tag.ts';

/** The library as it was when a backup was taken. */
export interface Backup {
  readonly state: UserState;
  /** All keys that were set by then or have been since. */
  readonly keys: readonly ChangeKey[];
}

/** The paper that a target is about; `null` for a tag or a view. */
export function paperOfTarget(target: Target): PaperId | null {
  if (target.kind === 'note') return paperOfNote(target.note);
  if (target.kind === 'record' || target.kind === 'removed') return target.of;
  if (target.kind === 'another') return null;
  return 'paper' in target ? target.paper : null;
}

/** True for what belongs to a view that was deleted then and is now: it is not to be seen. */
const isGone = (target: Target, then: UserState, now: UserState): boolean =>
  target.kind === 'view' && viewOf(then, target.view) === null && viewOf(now, target.view) === null;

/** What makes all as it was in a backup, from what is now. */
export const differences = ({ state, keys }: Backup, now: UserState): readonly Draft[] =>
  keys.flatMap((key) => {
    const target = parseKey(key);
    if (target === null || isGone(target, state, now)) return [];
    return setting(now, target, currentValue(state, target));
  });

const tagsGivenBack = (drafts: readonly Draft[], now: UserState): ReadonlySet<TagId> =>
  new Set(
    stepsOf(drafts).flatMap(({ target, after }) =>
      target.kind === 'tagged' && after === true && tagOf(now, target.tag) === null
        ? [target.tag]
        : [],
    ),
  );

/** What makes one paper as it was, and the tags it had if they are gone. */
function onPaper(all: readonly Draft[], paper: PaperId, now: UserState): readonly Draft[] {
  const own = all.filter(({ key }) => {
    const target = parseKey(key);
    return target !== null && paperOfTarget(target) === paper;
  });
  const tags = tagsGivenBack(own, now);
  const named = all.filter(({ key }) => {
    const target = parseKey(key);
    return target?.kind.startsWith('tag-') && 'tag' in target && tags.has(target.tag);
  });
  return [...named, ...own];
}

/**
 * What makes all, or one paper, as it was in a backup. One paper is refused where a tag of its would
 * be doubled; all together were as they should be then, and so are again.
 */
export function restoring(
  backup: Backup,
  now: UserState,
  paper: PaperId | null,
): Outcome<readonly Draft[]> {
  const all = differences(backup, now);
  if (paper === null) return success(all);
  const drafts = onPaper(all, paper, now);
  const reason = tagConflict(now, applied(now, drafts), stepsOf(drafts));
  if (reason === null) return success(drafts);
  return failure('refused', `This cannot be restored: ${reason}`);
}
