import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../../src/domain/change/change.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { beginSession } from '../../../src/main/session-marker.ts';
import { openJournal } from '../../../src/main/vault/journal.ts';
import { encodeLine } from '../../../src/main/vault/journal-line.ts';
import { packSegment } from '../../../src/main/vault/pack-segment.ts';
import { reasonOf } from '../../../src/main/vault/reason.ts';
import { openVault } from '../../../src/main/vault/vault.ts';
import { passToThisVersion } from '../../../src/main/version-change.ts';
import { passVersionGate, recordVersions } from '../../../src/main/version-gate.ts';
import { reopened } from '../vault/reopened.ts';
import { sampleActs } from '../vault/sample-acts.ts';
import { keepRecords } from './import-records.ts';

/** What an operation came to. */
export interface Ended {
  /** Why it was refused, or `null`. */
  readonly refused: string | null;
  /** What the person was told besides. */
  readonly told: string;
  /** What a start read, before anything was added. */
  readonly read?: readonly Change[];
}

/** Something the app does with the disk, begun and gone on with while the disk fails. */
export interface Operation {
  readonly name: string;
  /** Whether its changes tell of records. */
  readonly keepsRecords?: true;
  /** Makes the folder that it begins with. */
  readonly prepare: (folder: string) => Promise<void>;
  /** What is done before the disk fails; gives what is tried while it does, and again afterwards. */
  readonly ready: (folder: string) => Promise<Trying>;
}

/** An operation that is ready. */
export interface Trying {
  readonly attempt: () => Promise<Ended>;
  /** What was added to the changes there are before. */
  readonly added: readonly Change[];
  /** What the attempt adds. */
  readonly adds: readonly Change[];
  readonly end: () => Promise<void>;
}

const ACTS = sampleActs(3, 8);
const NEXT = ACTS[6] ?? [];
/** What is done once all is well again. */
export const LATER = ACTS[7] ?? [];

const DONE: Ended = { refused: null, told: '' };
const DAY = 86_400_000;
const VERSIONS = { app: '1.0.0', store: 2, chromium: 100, format: 1 };
const now = () => new Date();

const ended = (outcome: Outcome<unknown>): Ended =>
  outcome.ok ? DONE : { refused: outcome.failure.message, told: '' };

/** A folder as after some weeks, with snapshots of which one is to go with the next. */
async function worked(folder: string): Promise<void> {
  const begun = Date.now() - 20 * DAY;
  recordVersions(folder, VERSIONS);
  for (const [index, changes] of ACTS.slice(0, 6).entries()) {
    const time = begun + (index < 3 ? index * 1000 : index * 3 * DAY);
    const { vault } = await reopened(folder, () => new Date(time));
    await vault.handlers.append({ changes: [...changes] });
    await vault.close();
  }
}

async function openedVault(folder: string) {
  const { vault } = await reopened(folder);
  const append = async (changes: readonly Change[]) =>
    ended(await vault.handlers.append({ changes: [...changes] }));
  return { vault, append };
}

const save = (name: string, prepare: Operation['prepare']): Operation => ({
  name,
  prepare,
  async ready(folder) {
    const { vault, append } = await openedVault(folder);
    return { attempt: () => append(NEXT), added: [], adds: NEXT, end: () => vault.close() };
  },
});

const IMPORT: Operation = {
  name: 'import',
  prepare: worked,
  keepsRecords: true,
  async ready(folder) {
    const { vault, append } = await openedVault(folder);
    const attempt = async () => {
      const refused = await keepRecords(vault);
      return refused === null ? append(NEXT) : { refused, told: '' };
    };
    return { attempt, added: [], adds: NEXT, end: () => vault.close() };
  },
};

const BEGIN: Operation = {
  name: 'save in a new part of the journal',
  async prepare(folder) {
    await worked(folder);
    // What is packed already is looked at, and left as it is.
    await packSegment(join(folder, 'journal'), 1);
  },
  async ready(folder) {
    const place = { folder: join(folder, 'journal'), evidence: join(folder, 'evidence'), now };
    const journal = await openJournal({ ...place, limit: 1 });
    const attempt = async () => ended(await journal.append(NEXT));
    return { attempt, added: [], adds: NEXT, end: () => journal.close() };
  },
};

const SNAPSHOT: Operation = {
  name: 'snapshot',
  prepare: worked,
  async ready(folder) {
    const { vault, append } = await openedVault(folder);
    await append(NEXT);
    const attempt = async () => ended(await vault.handlers.backUp({}));
    return { attempt, added: NEXT, adds: [], end: () => vault.close() };
  },
};

const PACK: Operation = {
  name: 'pack',
  async prepare(folder) {
    await worked(folder);
    await writeFile(join(folder, 'journal', '000002.log'), '');
  },
  async ready(folder) {
    const attempt = () =>
      packSegment(join(folder, 'journal'), 1).then(
        () => DONE,
        (error: unknown) => ({ refused: reasonOf(error), told: '' }),
      );
    return { attempt, added: [], adds: [], end: async () => undefined };
  },
};

const giveUp = (reason: string) => Promise.reject(new Error(reason));

/** Everything that comes before the database is opened. */
async function started(folder: string, versions: typeof VERSIONS): Promise<Ended> {
  const gate = passVersionGate(folder, versions);
  if (!gate.ok) return ended(gate);
  const notices = beginSession(folder, now());
  const vault = openVault({ folder, now, notices });
  const steps = {
    room: async () => ({ ok: true, value: null }) as const,
    backUp: () => vault.handlers.backUp({}),
    record: () => recordVersions(folder, versions),
  };
  try {
    if (gate.value) await passToThisVersion(steps, giveUp);
  } catch (error) {
    await vault.close().catch(() => undefined);
    await notices;
    return { refused: error instanceof Error ? error.message : String(error), told: '' };
  }
  const opened = await vault.handlers.open({});
  const read = opened.ok ? await vault.handlers.read({}) : opened;
  const appended = read.ok ? await vault.handlers.append({ changes: [...NEXT] }) : read;
  await vault.close().catch(() => undefined);
  await notices;
  if (!opened.ok || !read.ok) return ended(read);
  const told = opened.value.notices.map(({ words }) => words).join(' ');
  return { ...ended(appended), told, read: read.value };
}

const start = (name: string, prepare: Operation['prepare'], app = '1.0.0'): Operation => ({
  name,
  prepare,
  async ready(folder) {
    const attempt = () => started(folder, { ...VERSIONS, app });
    return { attempt, added: [], adds: NEXT, end: async () => undefined };
  },
});

async function crashed(folder: string): Promise<void> {
  await worked(folder);
  await writeFile(join(folder, 'session.open'), '2026\n');
  await mkdir(join(folder, 'IndexedDB'), { recursive: true });
  await writeFile(join(folder, 'IndexedDB', 'a.log'), 'rows');
}

async function withoutJournal(folder: string): Promise<void> {
  await worked(folder);
  await rm(join(folder, 'journal'), { recursive: true });
}

async function torn(folder: string): Promise<void> {
  await worked(folder);
  const lines = ACTS.slice(0, 6).map(encodeLine);
  const content = Buffer.concat([...lines, encodeLine(NEXT).subarray(0, -9)]);
  await writeFile(join(folder, 'journal', '000001.log'), content);
}

/** All that is tried. */
export const OPERATIONS: readonly Operation[] = [
  save('save', worked),
  save('first save', async (folder) => void (await mkdir(folder, { recursive: true }))),
  IMPORT,
  BEGIN,
  SNAPSHOT,
  PACK,
  start('start after a crash of another version', crashed, '1.0.1'),
  start('first start', async (folder) => void (await mkdir(folder, { recursive: true }))),
  start('restore from a snapshot', withoutJournal),
  start('repair of the journal', torn),
];
