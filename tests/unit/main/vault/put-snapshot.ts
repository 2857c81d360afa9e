import { join } from 'node:path';
import { writeSnapshot } from '../../../../src/main/vault/snapshot-file.ts';
import { snapshotName } from '../../../../src/main/vault/snapshot-name.ts';
import { change } from './samples.ts';

/** What a snapshot is of. */
export interface Held {
  /** Minutes after noon of the first of March 2026. */
  readonly at: number;
  readonly count: number;
  readonly held: number;
  /** The number of the latest change; that of their count if not told. */
  readonly last?: number;
}

/** Puts a snapshot into a folder as one that was taken, of so many changes and values. */
export async function putSnapshot(folder: string, { at, count, held, last = count }: Held) {
  const takenAt = new Date(Date.UTC(2026, 2, 1, 12, at));
  const name = snapshotName(takenAt, count, false);
  const ids = Array.from({ length: held }, (_, index) => change(last - index).id);
  await writeSnapshot(join(folder, name), {
    takenAt: takenAt.toISOString(),
    head: { count, last: change(last).id },
    values: Object.fromEntries(
      ids.map((id, index) => [`p-${index}/status`, { value: 'read', change: id }]),
    ),
  });
  return name;
}
