import { rmSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../../src/domain/change/change.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { readSegment } from '../../../src/main/vault/journal-line.ts';
import { segmentName, segmentNumbers } from '../../../src/main/vault/segments.ts';
import type { Random } from '../../bench/generated/random.ts';
import { random } from '../../bench/generated/random.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { atWork, nextAct, type Planned, type Work } from './desk-acts.ts';
import { perform } from './perform.ts';
import { seen } from './seen.ts';

export const SIZE = { width: 1000, height: 700 };

/** A data folder in which a person has worked; to be copied, not used. */
export interface Prepared {
  readonly folder: string;
  readonly papers: readonly PaperId[];
  readonly work: Work;
  /** How many acts its journal holds. */
  readonly acts: number;
}

type Ending = 'close' | 'kill';

/** So many acts, one after the other. */
export function planned(work: Work, papers: readonly PaperId[], count: number, chance: Random) {
  const acts: Planned[] = [];
  let now = work;
  for (let act = 0; act < count; act += 1) {
    const next = nextAct(now, papers, chance);
    acts.push(next);
    now = next.next;
  }
  return acts;
}

async function prepare(seed: number, count: number, ending: Ending): Promise<Prepared> {
  const root = await mkdtemp(join(tmpdir(), 'reading-list-prepared-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'data');
  const app = await launchElectron(folder, SIZE);
  const { desk, papers } = await seen(app.page);
  const acts = planned(atWork(desk), papers, count, random(seed));
  const performed = await perform(app.page, acts, 1);
  await performed.ended;
  if (performed.refused[0]) throw new Error(`It was refused: ${performed.refused[0]}`);
  await app[ending]();
  return { folder, papers, work: acts.at(-1)?.next ?? atWork(desk), acts: acts.length };
}

const known = new Map<string, Promise<Prepared>>();

/**
 * Lets a person work in a new folder, the same work for the same seed, and the app in it be closed
 * or killed. Done once in a process, at whose end the folder is gone.
 */
export function prepared(seed: number, count: number, ending: Ending): Promise<Prepared> {
  const name = `${seed} ${count} ${ending}`;
  const preparing = known.get(name) ?? prepare(seed, count, ending);
  known.set(name, preparing);
  return preparing;
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

/** What is kept aside in a folder. */
export const evidenceIn = async (folder: string): Promise<readonly string[]> =>
  readdir(join(folder, 'evidence')).catch(() => []);
