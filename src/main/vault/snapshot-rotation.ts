import type { SnapshotName } from './snapshot-name.ts';

/** A snapshot by its name, and how many keys have a value in it. */
type Held = SnapshotName & { readonly held: number };

const DAY = 24 * 60 * 60 * 1000;
/** A gap no working clock leaves: what lies across it is rotated on its own. */
const ERA_GAP = 180 * DAY;
const RECENT_LIMIT = 48;
const ALWAYS = 3;

const dayOf = (time: number) => Math.floor(time / DAY);
const PERIODS = [
  { keep: 14, of: dayOf },
  // Day 0 of 1970 was a Thursday; weeks begin on Monday.
  { keep: 8, of: (time: number) => Math.floor((dayOf(time) + 3) / 7) },
  { keep: 6, of: (time: number) => new Date(time).toISOString().slice(0, 7) },
];

function eras(newestFirst: readonly Held[]): readonly (readonly Held[])[] {
  const found: Held[][] = [];
  for (const snapshot of newestFirst) {
    const era = found.at(-1);
    const previous = era?.at(-1);
    if (era && previous && previous.time - snapshot.time <= ERA_GAP) era.push(snapshot);
    else found.push([snapshot]);
  }
  return found;
}

/** Keys are never lost: what holds fewer than one before it lacks something. */
function bestOfEach(
  newestFirst: readonly Held[],
  of: (time: number) => number | string,
  keep: number,
): readonly Held[] {
  const periods = new Map<number | string, Held>();
  for (const snapshot of newestFirst) {
    const period = of(snapshot.time);
    if (snapshot.held > (periods.get(period)?.held ?? -1)) periods.set(period, snapshot);
  }
  return [...periods.values()].slice(0, keep);
}

function keptOf(era: readonly Held[]): readonly Held[] {
  const newest = era[0]?.time ?? 0;
  const recent = era.filter(({ time }) => newest - time <= DAY).slice(0, RECENT_LIMIT);
  return [...recent, ...PERIODS.flatMap(({ keep, of }) => bestOfEach(era, of, keep))];
}

/**
 * The names that may be deleted: of all but those of the last 24 hours (at most 48), the newest of
 * 14 days, 8 weeks and 6 months that holds no less than another of it, and the three newest and three
 * fullest of all. Time is measured from the snapshots themselves, so that a computer with a wrong clock
 * cannot age good ones away.
 */
export function toPrune(snapshots: readonly Held[]): readonly string[] {
  const newestFirst = [...snapshots].sort((a, b) => b.time - a.time || b.count - a.count);
  const whole = newestFirst.filter(({ partial }) => !partial);
  const fullest = [...whole].sort((a, b) => b.count - a.count);
  const kept = new Set([
    ...eras(whole).flatMap(keptOf),
    ...whole.slice(0, ALWAYS),
    ...fullest.slice(0, ALWAYS),
    ...newestFirst.filter(({ partial }) => partial).slice(0, ALWAYS),
  ]);
  return newestFirst.filter((snapshot) => !kept.has(snapshot)).map(({ name }) => name);
}
