import { timeName } from './time-name.ts';

const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-(\d{1,12})(\.partial)?\.json$/;

/** What the name of a snapshot file tells without opening it. */
export interface SnapshotName {
  readonly name: string;
  /** When it was taken, in milliseconds since 1970, by the clock of then. */
  readonly time: number;
  /** How many changes it comes from. */
  readonly count: number;
  /** True for one that held suspiciously little and was kept beside the others. */
  readonly partial: boolean;
}

/** The file name of a snapshot. */
export const snapshotName = (takenAt: Date, count: number, partial: boolean): string =>
  `${timeName(takenAt)}-${count}${partial ? '.partial' : ''}.json`;

/** Reads a file name; `null` for anything that is not a finished snapshot. */
export function parseSnapshotName(name: string): SnapshotName | null {
  const [, day, hours, minutes, seconds, milliseconds, count, partial] = NAME.exec(name) ?? [];
  const time = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`);
  if (Number.isNaN(time)) return null;
  return { name, time, count: Number(count), partial: partial !== undefined };
}
