import type { Change, ChangeId, Draft } from './change.ts';
import { nextChangeId } from './clock.ts';

/** The changes of one act: drafts with ids after `last`, made at `now` (ms since 1970) on `device`. */
export function stamped(
  drafts: readonly Draft[],
  last: ChangeId | null,
  now: number,
  device: string,
): readonly Change[] {
  const group = nextChangeId(last, now, device);
  let id = group;
  return drafts.map((draft, index) => {
    if (index > 0) id = nextChangeId(id, now, device);
    return { id, ...draft, group };
  });
}
