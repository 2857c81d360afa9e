import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Head } from '../../preload/vault-types.ts';
import { keepFolder } from './durable-file.ts';
import type { Ledger } from './ledger.ts';
import { isMissing } from './reason.ts';
import { askForSnapshot, type Snapshot, writeSnapshot } from './snapshot-file.ts';
import { parseSnapshotName, type SnapshotName, snapshotName } from './snapshot-name.ts';
import { toPrune } from './snapshot-rotation.ts';
import { readNamed, type SoundSnapshot, soundSnapshotsIn } from './sound-snapshots.ts';

export const isSame = (a: Head, b: Head): boolean => a.count === b.count && a.last === b.last;

/** The snapshots in a folder. */
export interface Snapshots {
  /**
   * The snapshot of the latest change among the whole ones that come from more than so many
   * changes: the clock may have been set back since it was taken. Rejects where one of them cannot
   * be read: what is built on an older one instead would soon look complete.
   */
  newestBeyond(count: number): Promise<Snapshot | null>;
  /** Takes one unless that of the latest change is still there, then prunes; rejects when the disk refuses. */
  take(): Promise<void>;
  /** How many changes the newest snapshot is behind. */
  behind(): number;
  /** The newest that is known to be sound since these were opened. */
  newest(): Taken | null;
  /** Whether what is now is in a sound one, and if not, when the sound ones were taken. */
  standing(): Promise<Standing>;
}

/** A sound snapshot: how far the journal had come, and when it was taken in ms since 1970. */
export interface Taken {
  readonly head: Head;
  readonly time: number;
}

/** How a folder of snapshots stands beside the record of changes. */
export interface Standing {
  readonly isCurrent: boolean;
  /** In ms since 1970, by the clocks of then. */
  readonly times: readonly number[];
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

/** Keys are never lost: what holds less than half of what an earlier one did, lacks something. */
const isPoor = ({ count, time, held }: SoundSnapshot, all: readonly SoundSnapshot[]): boolean =>
  all.some((other) => (other.count <= count || other.time <= time) && held < other.held / 2);

const sizeOf = ({ values }: Snapshot): number => Object.keys(values).length;

/** Of a later change, or of the same one and fuller. */
const isBetter = (a: Snapshot, b: Snapshot): boolean =>
  a.head.last === b.head.last ? sizeOf(a) > sizeOf(b) : (a.head.last ?? '') > (b.head.last ?? '');

/**
 * Opens the snapshots of a ledger kept in a folder, which may not exist yet. Only what was read and
 * is what its name says counts; what is not is passed over and left where it is. `momentOf` tells
 * when what is taken now was taken: what lies in another folder already has the same name here.
 */
export async function openSnapshots(
  folder: string,
  ledger: Ledger,
  momentOf: (head: Head) => Date,
) {
  const soundOf = soundSnapshotsIn(folder);
  const whole = async () => (await snapshotNamesIn(folder)).filter(({ partial }) => !partial);
  // What its name says is enough to know when the next one is due.
  let taken: Head = { count: (await whole())[0]?.count ?? 0, last: null };
  let newest: (Taken & { readonly file: SnapshotName }) | null = null;

  const know = (head: Head, file: SnapshotName) => {
    taken = head;
    newest = { head, time: file.time, file };
  };
  /** The sound one of exactly these changes. */
  async function soundOne(names: readonly SnapshotName[], head: Head) {
    // Where nothing was done there is one to be read, not all.
    const same = await soundOf(names.filter(({ count }) => count === head.count));
    return same.find((snapshot) => isSame(snapshot.head, head));
  }
  /** Whether the newest is of exactly these changes, and still sound: what lies there may be deleted. */
  const isThere = async (head: Head): Promise<boolean> =>
    newest !== null && isSame(newest.head, head) && (await soundOf([newest.file])).length > 0;
  async function write(head: Head, good: number): Promise<void> {
    const entries = [...ledger.values].sort(([a], [b]) => (a < b ? -1 : 1));
    const partial = entries.length < good / 2;
    const takenAt = momentOf(head);
    const name = snapshotName(takenAt, head.count, partial);
    await keepFolder(folder);
    await writeSnapshot(join(folder, name), {
      takenAt: takenAt.toISOString(),
      head,
      values: Object.fromEntries(entries),
    });
    know(head, { name, time: takenAt.getTime(), count: head.count, partial });
  }
  async function prune(): Promise<void> {
    const names = await namesIn(folder);
    const sound = await soundOf(snapshotsAmong(names));
    const unfinished = names.filter((name) => name.endsWith('.json.tmp'));
    const judged = sound.map((each) => (isPoor(each, sound) ? { ...each, partial: true } : each));
    // Where the clock was set back, the one just taken may look like the oldest.
    for (const name of [...toPrune(judged), ...unfinished])
      if (name !== newest?.file.name) await rm(join(folder, name), { force: true });
  }
  return {
    async newestBeyond(count) {
      let best: Snapshot | null = null;
      for (const { name } of (await whole()).filter((named) => named.count > count)) {
        const snapshot = await readNamed(folder, name, askForSnapshot);
        if (snapshot && (best === null || isBetter(snapshot, best))) best = snapshot;
      }
      return best;
    },
    behind: () => Math.abs(ledger.head().count - taken.count),
    newest: () => newest && { head: newest.head, time: newest.time },
    async standing() {
      const head = ledger.head();
      const names = await whole();
      const isCurrent = head.count === 0 || Boolean(await soundOne(names, head));
      if (isCurrent) return { isCurrent, times: [] };
      const sound = await soundOf(names);
      return { isCurrent, times: sound.map(({ time }) => time) };
    },
    async take() {
      let head = ledger.head();
      // An empty record is what a failed start would leave, and nothing is lost without a copy of it.
      if (head.count === 0 || (await isThere(head))) return;
      const names = await whole();
      const same = await soundOne(names, head);
      if (same) return know(head, same);
      const sound = await soundOf(names);
      // A slow disk takes its time to read those, while changes come in.
      head = ledger.head();
      await write(head, Math.max(0, ...sound.map(({ held }) => held)));
      await prune();
    },
  } satisfies Snapshots;
}
