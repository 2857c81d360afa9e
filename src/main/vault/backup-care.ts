import type { Notice } from '../../preload/view-types.ts';
import type { Ledger } from './ledger.ts';
import { daysLacking, notCopied, onlyThere, overdueHere, overdueThere } from './overdue.ts';
import { reasonOf } from './reason.ts';
import type { SecondFolder } from './second-folder.ts';
import { isSame, type Snapshots, type Standing } from './snapshots.ts';

/** How long what has failed is left alone, and how long a warning stays as it is, in milliseconds. */
const PAUSE = 10 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

interface Cared {
  readonly ledger: Ledger;
  readonly snapshots: Snapshots;
  readonly second: SecondFolder;
  readonly now: () => Date;
  /** Milliseconds by a clock that nobody sets. */
  readonly clock: () => number;
}

/** What is remembered of one folder between two looks. */
function folderCare({ now, clock }: Pick<Cared, 'now' | 'clock'>) {
  let since: number | null = null;
  let tried = Number.NEGATIVE_INFINITY;
  let told: { readonly of: string; readonly notice: Notice; readonly at: number } | null = null;
  return {
    succeeded: () => {
      since = null;
    },
    /** What to tell of a folder that stands like this, at most one thing a day. */
    notice(of: string, standing: Standing, words: (days: number) => Notice): Notice | null {
      if (standing.isCurrent) since = null;
      else since ??= clock();
      const behind = since === null ? 0 : clock() - since;
      const days = daysLacking({ ...standing, behind, now: now().getTime() });
      if (days === null) return null;
      if (told === null || told.of !== of || clock() - told.at >= DAY)
        told = { of, notice: words(days), at: clock() };
      return told.notice;
    },
    /** Tries again what is lacking, though not all the time. */
    retry({ isCurrent }: Standing, take: () => Promise<void>): void {
      if (isCurrent || clock() - tried < PAUSE) return;
      tried = clock();
      void take();
    },
  };
}

/** Sees that backups do not fall behind without a word. */
export function careForBackups(cared: Cared) {
  const { ledger, snapshots, second } = cared;
  const here = folderCare(cared);
  const there = folderCare(cared);
  let problem: string | null = null;
  const standingThere = (): Standing => {
    const last = second.chosen()?.last;
    const isCurrent = last ? isSame(last.head, ledger.head()) : false;
    return { isCurrent, times: last ? [last.time] : [] };
  };
  return {
    /** A backup in the data folder was tried, and failed for a reason unless that is `null`. */
    tried(error: unknown): void {
      problem = error === null ? null : reasonOf(error);
      if (error === null) here.succeeded();
    },
    /** One was written to the second folder. */
    takenThere: () => there.succeeded(),
    /** Tries again where one is lacking, by `take` in the data folder; what is to be warned of. */
    async overdue(take: () => Promise<void>): Promise<readonly Notice[]> {
      const chosen = second.chosen();
      if (ledger.head().count === 0) {
        const last = chosen?.last;
        return last ? [onlyThere(chosen.folder, last.time)] : [];
      }
      const unknown: Standing = { isCurrent: false, times: [] };
      const stands = await snapshots.standing().catch(() => unknown);
      const ofHere = here.notice('', stands, (days) => overdueHere(days, problem));
      here.retry(stands, take);
      if (!chosen) return ofHere ? [ofHere] : [];
      const standsThere = standingThere();
      const ofThere = there.notice(chosen.folder, standsThere, (days) =>
        overdueThere(chosen.folder, days, second.problem()),
      );
      there.retry(standsThere, () => second.take());
      const unread = second.unread();
      const ofRecords = unread && notCopied(chosen.folder, unread);
      return [ofHere, ofThere, ofRecords].filter((notice) => notice !== null);
    },
  };
}

export type BackupCare = ReturnType<typeof careForBackups>;
