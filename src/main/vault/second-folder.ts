import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { Head } from '../../preload/vault-types.ts';
import type { Notice, SecondFolder as Shown } from '../../preload/view-types.ts';
import { copyRecords, type Unread } from './copy-records.ts';
import { inTime } from './in-time.ts';
import type { Ledger } from './ledger.ts';
import { choiceLost } from './overdue.ts';
import { reasonInFolder } from './reason.ts';
import { RECORDS } from './record-files.ts';
import { keepChoice, readChoice, type SecondChoice } from './second-choice.ts';
import { otherPlacesIn, placeIn, secondPlace } from './second-place.ts';
import { openSnapshots, type Snapshots, type Taken } from './snapshots.ts';

/** How long a folder may take to be chosen, and to be looked at, in milliseconds. */
const CHOOSING = 60_000;
const LOOKING = 5000;
const SILENT = 'The disk does not answer, or is slow.';

/** Snapshots of a ledger in a second folder, which may be away at any time. */
export interface SecondFolder {
  /** What is to be told of the choice as it was found. */
  readonly notices: readonly Notice[];
  /** The choice, and what went there last; `null` where there is none. */
  chosen(): SecondChoice | null;
  /** Why the newest backup could not be written there; `null` where it could. */
  problem(): string | null;
  /** What of the data folder could not be read, and so not be copied there, when that was last tried. */
  unread(): Unread | null;
  /** When the newest that was written since the start was taken. */
  newest(): Taken | null;
  /** Brings it up to date; never rejects, and waits for whatever is under way. */
  take(): Promise<void>;
  /** Waits for that for a while, then tells how things are. */
  look(): Promise<Shown | null>;
  choose(folder: string): Promise<Outcome<Shown | null>>;
  stop(): Promise<Outcome<null>>;
  /** Where the own backups lie, then those of others; none where it does not answer. */
  places(): Promise<{ readonly own: readonly string[]; readonly others: readonly string[] }>;
}

interface Given {
  /** The user-data folder. */
  readonly data: string;
  /** What the own sub-folder is called in a folder that is chosen. */
  readonly device: string;
  readonly ledger: Ledger;
  readonly momentOf: (head: Head) => Date;
  /** Called after each backup that was written, or found to be there. */
  readonly onTaken: () => void;
}

/** Does one thing at a time: what is asked for meanwhile is done once more after that. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isDue = false;
  const run = async () => {
    do {
      isDue = false;
      await work();
    } while (isDue);
  };
  return () => {
    isDue = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}

/**
 * What a look finds, which all share who ask while it is under way: each of their own would take one of
 * the few threads that Node has for all disks. `null` where it takes too long, from then on at once.
 */
function sharedLook<T>(look: () => Promise<T>): () => Promise<T | null> {
  let underWay: Promise<T | null> | null = null;
  return () => {
    underWay ??= inTime(
      LOOKING,
      look().finally(() => {
        underWay = null;
      }),
      null,
    );
    return underWay;
  };
}

/** One folder that was chosen. */
function backupsIn(given: Given, choice: SecondChoice) {
  let kept = choice;
  let problem: string | null = null;
  let unread: Unread | null = null;
  let isSilent = false;
  let snapshots: Snapshots | null = null;
  const place = placeIn(choice.folder, choice.name);
  const take = inTurn(async () => {
    const silence = setTimeout(() => {
      isSilent = true;
    }, LOOKING).unref();
    try {
      // It is made when it is chosen: an empty place to plug a disk in is not to be filled instead.
      await stat(place);
      // First, so that no backup there names records that are not.
      unread = await copyRecords(join(given.data, RECORDS), join(place, RECORDS));
      snapshots ??= await openSnapshots(place, given.ledger, given.momentOf);
      await snapshots.take();
      const newest = snapshots.newest();
      problem = null;
      if (newest && newest.time !== kept.last?.time) kept = { ...kept, last: newest };
      given.onTaken();
    } catch (error) {
      problem = reasonInFolder(error);
    } finally {
      clearTimeout(silence);
      isSilent = false;
    }
  });
  const others = sharedLook(() => otherPlacesIn(choice.folder, choice.name).catch(() => []));
  return {
    take,
    others,
    place,
    choice: () => kept,
    problem: () => (isSilent ? SILENT : problem),
    unread: () => unread,
    isSilent: () => isSilent,
    newest: () => snapshots?.newest() ?? null,
  };
}

type Backups = ReturnType<typeof backupsIn>;

const shown = (backups: Backups): Shown => ({
  folder: backups.choice().folder,
  last: backups.choice().last?.time ?? null,
  problem: backups.problem(),
});

/** Opens the second folder that was chosen, if any; nothing is looked for in it yet. */
export async function openSecondFolder(given: Given): Promise<SecondFolder> {
  const { data, device } = given;
  const before = await readChoice(data);
  let current = before.ok && before.value ? backupsIn(given, before.value) : null;
  async function take(): Promise<void> {
    const backups = current;
    if (!backups) return;
    const { last } = backups.choice();
    await backups.take();
    // What cannot be kept is found out anew after the next start.
    if (backups === current && backups.choice().last !== last)
      await keepChoice(data, backups.choice()).catch(() => undefined);
  }
  return {
    notices: before.ok ? [] : [choiceLost(before.failure.message)],
    chosen: () => current?.choice() ?? null,
    problem: () => current?.problem() ?? null,
    unread: () => current?.unread() ?? null,
    newest: () => current?.newest() ?? null,
    take,
    async look() {
      await inTime(LOOKING + 1000, take(), undefined);
      return current && shown(current);
    },
    async choose(folder) {
      const late = failure('refused', `Backups cannot be kept in “${folder}”. ${SILENT}`);
      const usable = await inTime(CHOOSING, secondPlace(folder, data, device), late);
      if (!usable.ok) return usable;
      const backups = backupsIn(given, { folder: usable.value, name: device, last: null });
      const isLate = await inTime(
        CHOOSING,
        backups.take().then(() => false),
        true,
      );
      const problem = isLate ? SILENT : backups.problem();
      if (problem !== null)
        return failure('refused', `Backups cannot be kept in “${usable.value}”. ${problem}`);
      try {
        await keepChoice(data, backups.choice());
      } catch (error) {
        return failure('not-saved', `The choice could not be kept. ${reasonInFolder(error)}`);
      }
      current = backups;
      return success(shown(backups));
    },
    async stop() {
      try {
        await keepChoice(data, null);
      } catch (error) {
        return failure('not-saved', `The choice could not be kept. ${reasonInFolder(error)}`);
      }
      current = null;
      return success(null);
    },
    async places() {
      // What does not answer would be waited for by more and more.
      const backups = current?.isSilent() ? null : current;
      const others = backups && (await backups.others());
      return others ? { own: [backups.place], others } : { own: [], others: [] };
    },
  };
}
