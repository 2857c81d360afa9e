import type { Change, ChangeId, Draft } from './change.ts';
import { nextChangeId } from './clock.ts';

/** What the changes of an act have in common. */
export interface Stamp {
  /** The latest id there is; `null` before the first. */
  readonly last: ChangeId | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly device: string;
  /** The group they take back; `null` for none. */
  readonly undoes?: ChangeId | null;
  /** The group they go on with; `null` for one of their own. */
  readonly group?: ChangeId | null;
}

/** The changes of one act: drafts with ids after the latest there is. */
export function stamped(drafts: readonly Draft[], stamp: Stamp): readonly Change[] {
  const { last, now, device, undoes = null } = stamp;
  let id = last;
  const ids = drafts.map(() => {
    id = nextChangeId(id, now, device);
    return id;
  });
  const group = stamp.group ?? ids[0] ?? '';
  return drafts.map((draft, index) => ({
    id: ids[index] ?? '',
    ...draft,
    group,
    ...(undoes === null ? {} : { undoes }),
  }));
}
