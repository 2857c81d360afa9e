import type { Snapshots } from './snapshots.ts';

const DELAY = 5 * 60 * 1000;
const CHANGES = 50;

/** Keeps the newest snapshot at most 5 minutes or 50 changes behind. */
export interface SnapshotSchedule {
  /** To be called after changes have come in. */
  changed(): void;
  /** Takes a snapshot now if one is due, however little has changed. */
  settle(): Promise<void>;
}

/** Schedules snapshots; one that fails is tried again with the next change, for the journal holds all. */
export function scheduleSnapshots(snapshots: Snapshots): SnapshotSchedule {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const take = () => {
    clearTimeout(timer);
    timer = undefined;
    running = running.then(() => snapshots.take()).catch(() => undefined);
    return running;
  };
  return {
    changed() {
      const behind = snapshots.behind();
      if (behind >= CHANGES) void take();
      else if (behind > 0) timer ??= setTimeout(() => void take(), DELAY).unref();
    },
    settle: take,
  };
}
