import { basename } from 'node:path';
import { counted } from '../../domain/change/counted.ts';
import type { Notice } from '../../preload/view-types.ts';
import type { Unread } from './copy-records.ts';
import { reasonInReading } from './reason.ts';
import type { Standing } from './snapshots.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A backup is due within five minutes: where none has come in twice that time, none can be taken. */
const GRACE = 10 * 60 * 1000;

/** What is known of the backups in a folder. */
export interface Known extends Standing {
  /** For how long they are known to lack something, in ms by a clock that nobody sets. */
  readonly behind: number;
  /** In ms since 1970, by the clock as it is set. */
  readonly now: number;
}

/**
 * For how many whole days backups have been lacking, or `null` where there is nothing to warn of.
 *
 * None is warned of while they have lacked something for less than ten minutes, whatever the clock
 * says: after a month without the app, the first change is no reason. Then the newest one that is
 * not of the future counts, and it, or the time for which they have been lacking, must be a day old.
 * Where there is none, or all are of the future, their age is unknown, and being behind is enough.
 */
export function daysLacking({ isCurrent, times, behind, now }: Known): number | null {
  if (isCurrent || behind < GRACE) return null;
  const ages = times.filter((time) => time <= now).map((time) => now - time);
  const days = Math.floor(Math.max(behind, ages.length > 0 ? Math.min(...ages) : 0) / DAY);
  return days > 0 || ages.length === 0 ? days : null;
}

const forDays = (days: number) =>
  days > 0 ? `for ${counted(days, 'day')}` : 'of your changes yet';

/** What to say of the backups in the data folder. */
export const overdueHere = (days: number, problem: string | null): Notice => ({
  tone: 'warning',
  words: `There has been no backup ${forDays(days)}.${problem === null ? '' : ` ${problem}`} What you changed is saved, but in fewer places than it should be. Once that is put right, choose “Back up now” in the settings, under “Show the backups”.`,
});

/** What to say of those in the second folder. */
export const overdueThere = (folder: string, days: number, problem: string | null): Notice => ({
  tone: 'warning',
  words: `There has been no backup ${forDays(days)} in the second folder “${folder}”.${problem === null ? '' : ` ${problem}`} It is tried again by itself; another folder can be chosen, or this one given up, in the settings, under “Show the backups”.`,
});

/** What to say where the second folder has its backups, but not all records that they name. */
export const notCopied = (folder: string, { path, error }: Unread): Notice => ({
  tone: 'warning',
  words: `“${basename(path)}” in the data folder cannot be read. ${reasonInReading(error)} Details of papers are in it, which cannot be copied to the second folder “${folder}” now. The backups themselves are there; the copy is tried again with each.`,
});

/** What to say where nothing is left but in the second folder. */
export const onlyThere = (folder: string, time: number): Notice => ({
  tone: 'warning',
  words: `The record of your changes is empty, but the second folder “${folder}” holds a backup of ${new Date(time).toISOString().slice(0, 10)}. Look inside it in the settings, under “Show the backups”, and restore it if you miss something.`,
});

/** What to say where it cannot be read any more which second folder was chosen. */
export const choiceLost = (reason: string): Notice => ({
  tone: 'warning',
  words: `Which second folder backups go to cannot be read in “second-folder.json” in the data folder. ${reason} None go there now; what lies there stays. Choose the folder again in the settings, under “Show the backups”.`,
});
