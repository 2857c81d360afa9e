import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Head } from '../../preload/contract.ts';
import type { Ledger } from './ledger.ts';
import { isMissing } from './reason.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot-file.ts';
import { parseSnapshotName, type SnapshotName, snapshotName } from './snapshot-name.ts';
import { toPrune } from './snapshot-rotation.ts';

/** The snapshots in a folder. */
export interface Snapshots {
  /**
   * The snapshot of the latest change among the whole ones that come from more than so many
   * changes: the clock may have been set back since it was taken.
   */
  newestBeyond(count: number): Promise<Snapshot | null>;
  /** Takes one unless nothing changed since the last, then prunes; rejects when the disk refuses. */
  take(): Promise<void>;
  /** How many changes the newest snapshot is behind. */
  behind(): number;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const snapshotsAmong = (names: readonly string[]): readonly SnapshotName[] =>
  names
    .flatMap((name) => parseSnapshotName(name) ?? [])
    .sort((a, b) => b.time - a.time || b.count - a.count);

/** The snapshots in a folder, newest first; none where it does not exist. */
export const snapshotNamesIn = async (folder: string): Promise<readonly SnapshotName[]> =>
  snapshotsAmong(await namesIn(folder));

/** Opens the snapshots of a ledger kept in a folder, which may not exist yet. */
export async function openSnapshots(folder: string, ledger: Ledger, now: () => Date) {
  const whole = async () => (await snapshotNamesIn(folder)).filter(({ partial }) => !partial);
  const newest = async (names: readonly SnapshotName[]): Promise<Snapshot | null> => {
    for (const { name } of names) {
      const snapshot = await readSnapshot(join(folder, name));
      if (snapshot) return snapshot;
    }
    return null;
  };
  const latest = async (names: readonly SnapshotName[]): Promise<Snapshot | null> => {
    let best: Snapshot | null = null;
    for (const { name } of names) {
      const snapshot = await readSnapshot(join(folder, name));
      if (snapshot && (best?.head.last ?? '') < (snapshot.head.last ?? '')) best = snapshot;
    }
    return best;
  };
  let taken: Head = { count: (await whole())[0]?.count ?? 0, last: null };
  let good: number | undefined;

  async function write(head: Head): Promise<void> {
    const entries = [...ledger.values].sort(([a], [b]) => (a < b ? -1 : 1));
    good ??= Object.keys((await newest(await whole()))?.values ?? {}).length;
    const partial = entries.length < good / 2;
    const takenAt = now();
    await mkdir(folder, { recursive: true });
    await writeSnapshot(join(folder, snapshotName(takenAt, head.count, partial)), {
      takenAt: takenAt.toISOString(),
      head,
      values: Object.fromEntries(entries),
    });
    taken = head;
    if (!partial) good = entries.length;
  }
  async function prune(): Promise<void> {
    const names = await namesIn(folder);
    const unfinished = names.filter((name) => name.endsWith('.json.tmp'));
    for (const name of [...toPrune(snapshotsAmong(names)), ...unfinished])
      await rm(join(folder, name), { force: true });
  }
  return {
    newestBeyond: async (count) => latest((await whole()).filter((name) => name.count > count)),
    behind: () => Math.abs(ledger.head().count - taken.count),
    async take() {
      const head = ledger.head();
      if (head.count === taken.count && (head.last === taken.last || taken.last === null)) return;
      await write(head);
      await prune();
    },
  } satisfies Snapshots;
}
