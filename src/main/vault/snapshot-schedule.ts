import type { Snapshots } from './snapshots.ts';

/** When a snapshot is due, in milliseconds. */
const FEW = { changes: 1, within: 5 * 60 * 1000, pause: Number.POSITIVE_INFINITY };
/** What changes thousands of papers comes in parts, which are worth one snapshot. */
const MANY = { changes: 50, within: 10_000, pause: 1000 };

/** Keeps the newest snapshot at most 5 minutes, or 50 changes and 10 seconds, behind. */
export interface SnapshotSchedule {
  /** To be called after changes have come in. */
  changed(): void;
  /** Takes a snapshot now if one is due, however little has changed; goes on where the disk refuses. */
  settle(): Promise<void>;
  /** The same, rejecting where the disk refuses. */
  takeNow(): Promise<void>;
}

/**
 * Schedules snapshots; one that fails is tried again with the next change, for the journal holds all.
 * `onTried` hears of each with why it failed, or `null`.
 */
export function scheduleSnapshots(
  snapshots: Pick<Snapshots, 'behind' | 'take'>,
  onTried: (error: unknown) => void = () => undefined,
): SnapshotSchedule {
  let timer: NodeJS.Timeout | undefined;
  let latest = Number.POSITIVE_INFINITY;
  let running: Promise<void> = Promise.resolve();
  const takeNow = () => {
    clearTimeout(timer);
    latest = Number.POSITIVE_INFINITY;
    const taken = running.then(() => snapshots.take());
    running = taken.then(() => onTried(null), onTried);
    return taken;
  };
  const settle = () => takeNow().catch(() => undefined);
  return {
    changed() {
      const behind = snapshots.behind();
      if (behind < FEW.changes) return;
      const { within, pause } = behind < MANY.changes ? FEW : MANY;
      const now = performance.now();
      latest = Math.min(latest, now + within);
      clearTimeout(timer);
      timer = setTimeout(() => void settle(), Math.min(latest - now, pause)).unref();
    },
    settle,
    takeNow,
  };
}
