import { join } from 'node:path';
import type { Change } from '../../domain/change/change.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { Handlers } from '../../preload/channel.ts';
import type { vault } from '../../preload/contract.ts';
import type { Notice, SecondFolder as Shown } from '../../preload/view-types.ts';
import { exportHandlers } from '../export/export-handlers.ts';
import type { ExportSystem } from '../export/open-export.ts';
import { type MarkdownFolder, openMarkdownFolder } from '../markdown/markdown-folder.ts';
import type { BackupCare } from './backup-care.ts';
import { openBackups } from './backup-folders.ts';
import { allBackups, backupContent } from './backups.ts';
import { bytesIn } from './bytes-in.ts';
import { readDevice } from './device.ts';
import { freeBytes } from './free-bytes.ts';
import { inTime } from './in-time.ts';
import { type Journal, openJournal } from './journal.ts';
import { reasonOf } from './reason.ts';
import { RECORDS, recordFiles } from './record-files.ts';
import { recover } from './recover.ts';
import type { SecondFolder } from './second-folder.ts';
import { type SnapshotSchedule, scheduleSnapshots } from './snapshot-schedule.ts';

/** The person's changes on disk, apart from the database: a journal and snapshots of it. */
export interface Vault {
  readonly handlers: Handlers<typeof vault>;
  /** The second folder that backups go to, as the person chooses it. */
  readonly second: SecondChosen;
  /** The Markdown folder, as the person chooses it. */
  readonly markdown: MarkdownFolder['chosen'];
  /** Brings the snapshots up to date and closes the journal; nothing may be appended afterwards. */
  close(): Promise<void>;
}

/** What can be asked of the second folder; a failure where the vault could not be opened. */
interface SecondChosen {
  state(): Promise<Outcome<Shown | null>>;
  choose(folder: string): Promise<Outcome<Shown | null>>;
  stop(): Promise<Outcome<null>>;
}

interface Place {
  /** The user-data folder. */
  readonly folder: string;
  readonly now: () => Date;
  /** Milliseconds by a clock that nobody sets. */
  readonly clock?: () => number;
  /** What else the person should be told when the vault is opened. */
  readonly notices?: Promise<readonly Notice[]>;
  /** Keeps the database as it was before the start; where, or `null` where there was none. */
  readonly keepDatabase?: () => Promise<string | null>;
  readonly clearDatabase?: () => Promise<void>;
  /** Without it the person chooses no file to export to. */
  readonly exporting?: ExportSystem;
}

const NO_SYSTEM: ExportSystem = {
  pick: async () => null,
  print: async () => failure('refused', 'Nothing can be printed.'),
};

interface Opened {
  readonly device: string;
  readonly journal: Journal;
  readonly schedule: SnapshotSchedule;
  readonly second: SecondFolder;
  readonly care: BackupCare;
  readonly isRecovered: boolean;
  readonly notices: readonly Notice[];
}

const unopened = (folder: string, error: unknown) =>
  failure(
    'not-saved',
    `The record of your changes in “${folder}” cannot be read. ${reasonOf(error)}`,
  );

/** How long the second folder may hold up closing, in milliseconds. */
const LAST_PATIENCE = 3000;

async function open(place: Place): Promise<Outcome<Opened>> {
  const { folder, now, notices } = place;
  const evidence = join(folder, 'evidence');
  try {
    const device = await readDevice(folder);
    const journal = await openJournal({ folder: join(folder, 'journal'), evidence, now });
    const { snapshots, second, care } = await openBackups(place, device, journal);
    const recovery = await recover(journal, snapshots);
    const schedule = scheduleSnapshots(snapshots, (error) => {
      care.tried(error);
      void second.take();
    });
    schedule.changed();
    const isRecovered = recovery.isNeeded;
    const found = [...journal.notices, ...second.notices, ...recovery.notices];
    const all = [...((await notices) ?? []), ...found];
    return success({ device, journal, schedule, second, care, isRecovered, notices: all });
  } catch (error) {
    return unopened(folder, error);
  }
}

/** Begins opening the vault in the user-data folder; the handlers answer once it is open. */
export function openVault(place: Place): Vault {
  const { folder } = place;
  const opened = open(place);
  const exports = exportHandlers(folder, place.exporting ?? NO_SYSTEM);
  const markdown = openMarkdownFolder(folder);
  let handedOver: Change[] = [];
  const ofSecond = async <T>(use: (vault: Opened) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const outcome = await opened;
    return outcome.ok ? use(outcome.value) : outcome;
  };
  return {
    markdown: markdown.chosen,
    handlers: {
      ...markdown.handlers,
      ...recordFiles({
        folder: join(folder, RECORDS),
        others: async () => {
          const outcome = await opened;
          if (!outcome.ok) return [];
          const { own, others } = await outcome.value.second.places();
          return [...own, ...others].map((place) => join(place, RECORDS));
        },
      }),
      ...exports.handlers,
      async open() {
        // What a library that is no more handed over has no end.
        handedOver = [];
        const outcome = await opened;
        if (!outcome.ok) return outcome;
        const { device, journal, isRecovered, notices } = outcome.value;
        return success({ device, head: journal.ledger.head(), isRecovered, notices });
      },
      async read() {
        const outcome = await opened;
        if (!outcome.ok) return outcome;
        try {
          return success(await outcome.value.journal.read());
        } catch (error) {
          return unopened(folder, error);
        }
      },
      async handOver({ changes, isFirst }) {
        if (isFirst) handedOver = [];
        for (const change of changes) handedOver.push(change);
        return success(null);
      },
      async append({ changes, handedOver: told = 0 }) {
        const before = told === 0 ? [] : handedOver;
        handedOver = [];
        // Another library may have been opened amid them: half an act must not pass for all of it.
        if (before.length !== told)
          return failure('not-saved', 'Not all of it has reached the journal. Try again.');
        const all = [...before, ...changes];
        const outcome = await opened;
        if (!outcome.ok) return outcome;
        const appended = await outcome.value.journal.append(all);
        if (appended.ok) outcome.value.schedule.changed();
        return appended;
      },
      async backups() {
        const outcome = await opened;
        const second = outcome.ok ? outcome.value.second : null;
        try {
          return success(await allBackups(join(folder, 'snapshots'), second));
        } catch (error) {
          return unopened(folder, error);
        }
      },
      async backup({ name }) {
        const outcome = await opened;
        if (!outcome.ok) return outcome;
        const { second, journal } = outcome.value;
        return backupContent(join(folder, 'snapshots'), second, name, journal.ledger);
      },
      async backUp() {
        const outcome = await opened;
        if (!outcome.ok) return outcome;
        try {
          await outcome.value.schedule.takeNow();
          return success(null);
        } catch (error) {
          return failure('not-saved', `No backup could be taken. ${reasonOf(error)}`);
        }
      },
      async overdue() {
        const outcome = await opened;
        if (!outcome.ok) return outcome;
        const { care, schedule } = outcome.value;
        return success(await care.overdue(() => schedule.settle()));
      },
      async keepDatabase() {
        try {
          return success((await place.keepDatabase?.()) ?? null);
        } catch (error) {
          return failure('not-saved', `The database could not be kept. ${reasonOf(error)}`);
        }
      },
      async clearDatabase() {
        try {
          await place.clearDatabase?.();
          return success(null);
        } catch (error) {
          return failure('broken', `The database could not be deleted. ${reasonOf(error)}`);
        }
      },
      async free() {
        try {
          return success(await freeBytes(folder));
        } catch (error) {
          return failure('broken', reasonOf(error));
        }
      },
      async space() {
        try {
          const journal = await bytesIn(join(folder, 'journal'));
          return success({ journal, snapshots: await bytesIn(join(folder, 'snapshots')) });
        } catch (error) {
          return unopened(folder, error);
        }
      },
    },
    second: {
      state: () => ofSecond(async ({ second }) => success(await second.look())),
      choose: (chosen) =>
        ofSecond(async ({ second, schedule }) => {
          // What goes there first is the same that lies in the data folder.
          await schedule.settle();
          return second.choose(chosen);
        }),
      stop: () => ofSecond(({ second }) => second.stop()),
    },
    async close() {
      await exports.close();
      const outcome = await opened;
      if (!outcome.ok) return;
      const { schedule, journal, second } = outcome.value;
      await schedule.settle();
      await journal.close();
      await inTime(LAST_PATIENCE, second.take(), undefined);
    },
  };
}
