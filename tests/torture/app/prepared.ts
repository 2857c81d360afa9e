import { rmSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../../src/domain/change/change.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { readSegment } from '../../../src/main/vault/journal-line.ts';
import { segmentName, segmentNumbers } from '../../../src/main/vault/segments.ts';
import type { Random } from '../../bench/generated/random.ts';
import { random as chance } from '../../bench/generated/random.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { atWork, COMING, longNotes, nextAct, type Planned, type Work } from './desk-acts.ts';
import { perform } from './perform.ts';
import { type Content, seen } from './seen.ts';

export const SIZE = { width: 1000, height: 700 };

/** A data folder in which a person has worked; to be copied, not used. */
export interface Prepared {
  readonly folder: string;
  /** The papers that come with the app, and all that it shows of them. */
  readonly bundled: readonly PaperId[];
  readonly content: Content;
  readonly work: Work;
  /** How many acts its journal holds. */
  readonly acts: number;
}

/** The copy of the database that is kept only until the app is closed. */
const AT_START = 'at-start';
const SEED = 7;
const ACTS = 80;

/** So many acts, one after the other, with papers that come and go or without. */
export function planned(
  work: Work,
  bundled: readonly PaperId[],
  count: number,
  random: Random,
  share = COMING,
) {
  const acts: Planned[] = [];
  let now = work;
  for (let act = 0; act < count; act += 1) {
    const next = nextAct(now, bundled, random, share);
    acts.push(next);
    now = next.next;
  }
  return acts;
}

async function emptyPlace(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'reading-list-prepared-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  return join(root, 'data');
}

/** A folder that was worked in; `isLarge` where its database is to be more than a log. */
async function workedIn(isLarge: boolean): Promise<Prepared> {
  const folder = await emptyPlace();
  const app = await launchElectron(folder, SIZE);
  const { desk, papers, content } = await seen(app.page);
  const random = planned(atWork(desk), papers, ACTS, chance(SEED));
  const long = isLarge ? longNotes(random.at(-1)?.next ?? atWork(desk), papers) : [];
  const acts = [...random, ...long];
  const performed = await perform(app.page, acts, 1);
  await performed.ended;
  if (performed.refused[0]) throw new Error(`It was refused: ${performed.refused[0]}`);
  await app.kill();
  const work = acts.at(-1)?.next ?? atWork(desk);
  return { folder, bundled: papers, content, work, acts: acts.length };
}

async function closedIn(killed: Prepared): Promise<Prepared> {
  const folder = await emptyPlace();
  await copied(killed.folder, folder);
  const app = await launchElectron(folder, SIZE);
  await seen(app.page);
  await app.close();
  return { ...killed, folder };
}

let working: Promise<Prepared> | undefined;
let closing: Promise<Prepared> | undefined;
let closingSmall: Promise<Prepared> | undefined;

/** The folder of a person whose app was killed; made once in a process, at whose end it is gone. */
export function killed(): Promise<Prepared> {
  working ??= workedIn(true);
  return working;
}

/** The same, but that the app was closed as it should be. */
export function closed(): Promise<Prepared> {
  closing ??= killed().then(closedIn);
  return closing;
}

/** The same as closed, without the long notes: it is copied, started and read in half of the time. */
export function closedSmall(): Promise<Prepared> {
  closingSmall ??= workedIn(false).then(closedIn);
  return closingSmall;
}

/** Copies a folder that no app is using. */
export const copied = (from: string, to: string): Promise<void> =>
  cp(from, to, { recursive: true, filter: (name) => !/Singleton|DevToolsActivePort/.test(name) });

/** What the journal in a folder holds, read by nobody but the reader of its lines. */
export async function journalOf(folder: string) {
  const place = join(folder, 'journal');
  const changes: Change[] = [];
  let torn = false;
  for (const number of await segmentNumbers(place)) {
    const bytes = await readFile(join(place, segmentName(number)));
    const reading = readSegment(bytes);
    changes.push(...reading.changes);
    torn ||= reading.sound < bytes.length;
  }
  return { changes, torn };
}

/** What is kept aside in a folder for good. */
export async function evidenceIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'evidence')).catch(() => []);
  return names.filter((name) => name !== AT_START);
}
