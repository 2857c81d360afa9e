import { mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../../src/domain/change/change.ts';
import type { Call } from '../disk/call.ts';
import { takeDisk } from '../disk/watched-disk.ts';
import type { Part, Rounds } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { reopened } from '../vault/reopened.ts';
import { FAILINGS, WRONG_BYTES } from './failures.ts';
import { OPERATIONS, type Operation } from './operation.ts';
import { attempted, type Case, tried } from './tried.ts';

/** As many as there are calls that can fail in some way; the report says how many that are. */
const FULL = 2352;

/** A folder in which an operation begins, what it holds, and how it may be disturbed. */
interface Prepared {
  readonly folder: string;
  readonly held: readonly Change[];
  readonly cases: readonly Case[];
}

interface Chosen extends Prepared {
  readonly one: Case;
}

/** Each call fails in each way that can strike it, once and for good. */
const casesOf = (operation: Operation, calls: readonly Call[]): readonly Case[] =>
  calls.flatMap((call, index) =>
    [...FAILINGS, ...(operation.name === 'snapshot' ? [WRONG_BYTES] : [])]
      .filter((failing) => failing.strikes(call))
      .flatMap((failing) =>
        [false, true].map((forGood) => ({
          ...{ operation, call: index + 1, name: call.name },
          ...{ failing, forGood },
        })),
      ),
  );

async function prepared(folder: string, operation: Operation): Promise<Prepared> {
  await operation.prepare(folder);
  await cp(folder, `${folder}-held`, { recursive: true });
  const { vault, changes: held } = await reopened(`${folder}-held`);
  await vault.close();
  await cp(folder, `${folder}-dry`, { recursive: true });
  const trying = await operation.ready(`${folder}-dry`);
  const calls: Call[] = [];
  const { refused } = await attempted(`${folder}-dry`, trying, (call) => {
    calls.push(call);
    return undefined;
  });
  await trying.end();
  if (refused !== null) throw new Error(`Undisturbed, “${operation.name}” failed: ${refused}`);
  return { folder, held, cases: casesOf(operation, calls) };
}

/** All cases so that the first ones are of every sort: each sort of call failed in each way. */
function spread(cases: readonly Chosen[]): readonly Chosen[] {
  const sorts = new Map<string, Chosen[]>();
  for (const chosen of cases) {
    const sort = `${chosen.one.name} ${chosen.one.failing.name}`;
    sorts.set(sort, [...(sorts.get(sort) ?? []), chosen]);
  }
  const ranked = [...sorts.values()].flatMap((all) => [...all.entries()]);
  return ranked.sort(([a], [b]) => a - b).map(([, chosen]) => chosen);
}

async function preparedAll(): Promise<readonly Chosen[]> {
  const root = mkdtempSync(join(tmpdir(), 'reading-list-torture-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  const all: Prepared[] = [];
  for (const [index, operation] of OPERATIONS.entries())
    all.push(await prepared(join(root, `operation-${index}`), operation));
  return spread(all.flatMap((each) => each.cases.map((one) => ({ ...each, one }))));
}

let preparing: Promise<readonly Chosen[]> | undefined;

async function begin(): Promise<Rounds> {
  const release = takeDisk();
  preparing ??= preparedAll();
  const cases = await preparing;
  const rounds = await inScratch(async (scratch, _, index) => {
    const chosen = cases[index % cases.length];
    if (!chosen) throw new Error('There are no calls.');
    const folder = join(scratch, 'data');
    await cp(chosen.folder, folder, { recursive: true });
    return tried(folder, chosen.one, chosen.held);
  });
  return {
    round: rounds.round,
    figures: () => [`${cases.length} cases in all, each a round of its own`],
    async end() {
      release();
      await rounds.end();
    },
  };
}

/** Every call of the disk fails, one after the other. */
export const IO: Part = {
  name: 'io',
  title:
    'Each call of the disk failed, once or for good, while saving, importing, backing up, packing, starting',
  wanted:
    'the old state or the new one, what failed said in a sentence, and done once the disk is well',
  limits:
    'Failures are made between the app and Node, not in a disk, and one sort at a time. The database, which is Chromium’s, is not among them.',
  full: FULL,
  small: 40,
  needs: 'node',
  begin,
};
