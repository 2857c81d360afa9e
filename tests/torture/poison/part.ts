import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../../src/domain/change/change.ts';
import { createLedger } from '../../../src/main/vault/ledger.ts';
import { readSnapshot } from '../../../src/main/vault/snapshot-file.ts';
import type { Random } from '../../bench/generated/random.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { reopened } from '../vault/reopened.ts';
import { filesIn, type Good, goodFolder, workOn } from './good-folder.ts';
import { POISONS } from './kinds.ts';

/** Of each kind. */
const TIMES = 5;

const ledgerOf = (changes: readonly Change[]) => {
  const ledger = createLedger();
  for (const change of changes) ledger.add(change);
  return ledger;
};
const valuesOf = (changes: readonly Change[]) => new Map(ledgerOf(changes).values);

/** What of the good snapshots is gone or other than it was. */
async function harmed(before: ReadonlyMap<string, string>, { snapshots }: Good) {
  const after = await filesIn(snapshots).catch(() => new Map<string, string>());
  return [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
}

/** Every snapshot taken since under a whole name holds at least half of what a good one does. */
async function replaced(before: ReadonlyMap<string, string>, good: Good, least: number) {
  const wrong: string[] = [];
  for (const name of (await filesIn(good.snapshots)).keys()) {
    if (before.has(name) || name.includes('.partial')) continue;
    const held = Object.keys((await readSnapshot(join(good.snapshots, name)))?.values ?? {});
    if (held.length < least) wrong.push(`${name} holds ${held.length} and counts as whole.`);
  }
  return wrong;
}

/** Works two more days, then loses the journal: what comes back must be all that was made. */
async function livedOn(good: Good, random: Random): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let day = 0; day < 2; day += 1)
    if (!(await workOn(good, random))) wrong.push('Nothing could be saved.');
  const { vault, changes } = await reopened(good.folder);
  await vault.close();
  if (!isDeepStrictEqual(valuesOf(changes), valuesOf(good.made)))
    wrong.push('The record is not what was made.');
  await rm(join(good.folder, 'journal'), { recursive: true });
  const again = await reopened(good.folder);
  await again.vault.close();
  if (!isDeepStrictEqual(valuesOf(again.changes), valuesOf(good.made)))
    wrong.push('Without the journal, not all came back from a snapshot.');
  return wrong;
}

async function round(folder: string, random: Random, index: number): Promise<readonly string[]> {
  const [name, poison] = POISONS[index % POISONS.length] ?? ['', async () => undefined];
  const good = await goodFolder(join(folder, 'data'), random);
  const before = await filesIn(good.snapshots);
  const half = valuesOf(good.made).size / 2;
  await poison(good, random);
  // What was put there by hand lies there before the app is started.
  const isMade = name.startsWith('less') || name.startsWith('a start');
  const wrong = isMade ? [...(await replaced(before, good, half))] : [];
  const given = isMade ? before : await filesIn(good.snapshots).catch(() => before);
  wrong.push(...(await livedOn(good, random)));
  wrong.push(...(await replaced(given, good, half)));
  const gone = await harmed(before, good);
  if (gone.length > 0) wrong.push(`Good snapshots are gone: ${gone.join(', ')}.`);
  return wrong.map((words) => `${words} (${name})`);
}

/** Tries to have good snapshots replaced, thinned out, or passed over for bad ones. */
export const POISON: Part = {
  name: 'poison',
  title: 'Snapshots poisoned: taken of a failed or half start, cut, huge, hollow, named wrongly',
  wanted: 'no good one is replaced, thinned out or passed over; none of less than half counts',
  limits:
    'Who makes up a snapshot of later changes with a right checksum is believed: it is no signature.',
  full: POISONS.length * TIMES,
  small: POISONS.length,
  needs: 'node',
  begin: () => inScratch(round),
};
