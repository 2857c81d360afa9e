import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../../src/domain/change/change.ts';
import { readSnapshot } from '../../../src/main/vault/snapshot-file.ts';
import { snapshotNamesIn } from '../../../src/main/vault/snapshots.ts';
import type { Call } from '../disk/call.ts';
import { watchDisk } from '../disk/watched-disk.ts';
import { reopened } from '../vault/reopened.ts';
import type { Failing } from './failures.ts';
import { recordsWrong } from './import-records.ts';
import { type Ended, LATER, type Operation, type Trying } from './operation.ts';

/** One way in which an operation is disturbed. */
export interface Case {
  readonly operation: Operation;
  /** Which of its calls fails, counted from 1. */
  readonly call: number;
  readonly name: string;
  readonly failing: Failing;
  /** Whether all that follow fail, too. */
  readonly forGood: boolean;
}

const THROWN = 'It threw ';
const SENTENCE = /^[A-Z].*\.$/s;
const RAW = /The disk refused:|planted|undefined|\bE[A-Z]{3,}\b/;
const isSentence = (words: string) => SENTENCE.test(words) && !RAW.test(words);

const namesIn = async (folder: string) =>
  (await snapshotNamesIn(join(folder, 'snapshots'))).map(({ name }) => name);

/** What the operation came to, with every call seen first by `see`. */
export async function attempted(
  folder: string,
  { attempt }: Trying,
  see: (call: Call) => ReturnType<Failing['fate']> | undefined,
): Promise<Ended> {
  watchDisk({ folder, before: see });
  try {
    return await attempt();
  } catch (error) {
    return { refused: `${THROWN}${String(error)}`, told: '' };
  } finally {
    watchDisk(null);
  }
}

/** Makes the call of a case fail, and those after it. */
function failingAt({ call: number, failing, forGood }: Case) {
  let calls = 0;
  return (call: Call) => {
    calls += 1;
    const isDue = forGood ? calls >= number : calls === number;
    return isDue && failing.strikes(call) ? failing.fate(call) : undefined;
  };
}

async function snapshotsWrong(folder: string, before: readonly string[]) {
  const wrong: string[] = [];
  const names = await namesIn(folder);
  for (const name of names)
    if ((await readSnapshot(join(folder, 'snapshots', name))) === null)
      wrong.push(`The snapshot ${name} is not whole.`);
  const isOld = before.every((name) => names.includes(name));
  if (!isOld && names.every((name) => before.includes(name)))
    wrong.push('A snapshot was deleted without a new one.');
  return wrong;
}

/** The record of versions is whole, where there is one. */
async function versionsWrong(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, 'versions.json'), 'utf8').catch(() => '{}\n');
  return text.endsWith('}\n') ? [] : ['The record of versions is not whole.'];
}

async function heldIn(folder: string): Promise<readonly Change[]> {
  const { vault, changes } = await reopened(folder);
  await vault.close();
  return changes;
}

/** What is wrong with what a disturbed operation said and left. */
async function leftWrong(
  folder: string,
  { refused, told, read }: Ended,
  old: readonly Change[],
  all: readonly Change[],
) {
  const wrong: string[] = [];
  if (refused?.startsWith(THROWN)) wrong.push(refused);
  else if (refused !== null && !isSentence(refused))
    wrong.push(`It was refused with “${refused}”.`);
  if (told !== '' && !isSentence(told)) wrong.push(`The person was told “${told}”.`);
  if (read && told === '' && !isDeepStrictEqual(read, old))
    wrong.push('Nothing was told, and not all was read.');
  await cp(folder, `${folder}-left`, { recursive: true });
  const left = await heldIn(`${folder}-left`);
  if (!isDeepStrictEqual(left, all) && (refused === null || !isDeepStrictEqual(left, old)))
    wrong.push(`${left.length} changes are there: neither the old state nor the new one.`);
  return wrong;
}

/** What is wrong once the disk is well again, in the same session and the next ones. */
async function afterwardsWrong(folder: string, trying: Trying, all: readonly Change[]) {
  const again = await trying.attempt();
  const wrong = again.refused === null ? [] : [`Still refused: ${again.refused}`];
  await trying.end();
  if (!isDeepStrictEqual(await heldIn(folder), all))
    wrong.push('Done again and opened anew, not exactly all changes are there.');
  const { vault } = await reopened(folder);
  if (!(await vault.handlers.append({ changes: [...LATER] })).ok)
    wrong.push('Nothing can be added.');
  await vault.close();
  if (!isDeepStrictEqual(await heldIn(folder), [...all, ...LATER]))
    wrong.push('What was added later is not there.');
  return wrong;
}

/** Disturbs an operation in a prepared folder, whose changes are given. */
export async function tried(
  folder: string,
  disturbed: Case,
  before: readonly Change[],
): Promise<readonly string[]> {
  const { operation, call, name, failing, forGood } = disturbed;
  const trying = await operation.ready(folder);
  const snapshots = await namesIn(folder);
  const old = [...before, ...trying.added];
  const all = [...old, ...trying.adds];
  const ended = await attempted(folder, trying, failingAt(disturbed));
  const wrong = [
    ...(await snapshotsWrong(folder, snapshots)),
    ...(await versionsWrong(folder)),
    ...(await leftWrong(folder, ended, old, all)),
    ...(await recordsWrong(folder, operation.keepsRecords === true && ended.refused === null)),
    ...(await afterwardsWrong(folder, trying, all)),
    ...(await recordsWrong(folder, operation.keepsRecords === true)),
    ...(await snapshotsWrong(folder, snapshots)),
  ];
  const which = `${operation.name}, call ${call} (${name}), ${failing.name}, ${forGood ? 'for good' : 'once'}`;
  return wrong.map((words) => `${words} (${which})`);
}
