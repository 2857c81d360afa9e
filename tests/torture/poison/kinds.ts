import {
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { createLedger } from '../../../src/main/vault/ledger.ts';
import { readSnapshot, writeSnapshot } from '../../../src/main/vault/snapshot-file.ts';
import { snapshotName } from '../../../src/main/vault/snapshot-name.ts';
import { openSnapshots } from '../../../src/main/vault/snapshots.ts';
import type { Random } from '../../bench/generated/random.ts';
import { reopened } from '../vault/reopened.ts';
import { filesIn, type Good } from './good-folder.ts';

type Poison = (good: Good, random: Random) => Promise<void>;

const MINUTE = 60_000;
const HUGE = 300 * 1024 * 1024;
const ABSURD = 999_999_999_999;
/** More than are kept of one day. */
const MANY = 60;

/** Names that say they are of today, of any time, or of more changes than ever were. */
function madeUpName({ time, made }: Good, random: Random, at: number): string {
  const when = random.one([time + at * MINUTE, 0, Date.UTC(9999, 11, 31), time - at * MINUTE]);
  return snapshotName(new Date(when), random.one([ABSURD, made.length + 1 + at, 0]), false);
}

async function newestText({ snapshots }: Good): Promise<string> {
  const files = [...(await filesIn(snapshots))].sort(([a], [b]) => (a < b ? -1 : 1));
  return files.at(-1)?.[1] ?? '';
}

/** Snapshots of a record of which only some is known, taken for an hour. */
async function takeOfPart(good: Good, from: number, time: number): Promise<void> {
  const ledger = createLedger();
  let now = time;
  const snapshots = await openSnapshots(good.snapshots, ledger, () => new Date(now));
  await snapshots.take();
  for (const change of good.made.slice(0, from)) {
    now += MINUTE;
    ledger.add(change);
    await snapshots.take();
  }
}

const halved: Poison = (good, random) => takeOfPart(good, random.below(5), good.time + MINUTE);

const halvedByWrongClock: Poison = (good, random) =>
  takeOfPart(good, random.below(5), random.one([0, Date.UTC(2100, 0, 1), Date.UTC(1999, 11, 31)]));

/** Each holds more than half of what the one before it does, the last less than half of the first. */
const sinking: Poison = async (good) => {
  const { length } = good.made;
  await takeOfPart(good, Math.floor(length * 0.7), good.time + MINUTE);
  await takeOfPart(good, Math.floor(length * 0.45), good.time + 100 * MINUTE);
};

/** All is gone for one start, as where a disk is not there yet, and is back for the next. */
const emptyOpen: Poison = async (good) => {
  const away = `${good.folder}-away`;
  await cp(good.folder, away, { recursive: true, preserveTimestamps: true });
  await rm(join(good.folder, 'journal'), { recursive: true });
  await rm(good.snapshots, { recursive: true });
  const { vault } = await reopened(good.folder, () => new Date(good.time + MINUTE));
  await vault.handlers.backUp({});
  await vault.close();
  await cp(away, good.folder, { recursive: true, preserveTimestamps: true });
  await rm(away, { recursive: true });
};

const damagedJournal: Poison = async ({ folder }, random) => {
  const path = join(folder, 'journal', '000001.log');
  const { size } = await stat(path);
  if (random.chance(0.5)) await truncate(path, random.below(size));
  else await writeFile(path, (await readFile(path)).fill(0, random.below(size)));
};

const noJournal: Poison = ({ folder }) => rm(join(folder, 'journal'), { recursive: true });

const lyingNames: Poison = async (good, random) => {
  const text = await newestText(good);
  for (let at = 0; at < MANY; at += 1)
    await writeFile(join(good.snapshots, madeUpName(good, random, at)), text);
};

const cutFiles: Poison = async (good, random) => {
  const text = await newestText(good);
  for (let at = 0; at < MANY; at += 1) {
    const part = random.one(['', '{}', 'null', text.slice(0, random.below(text.length - 2))]);
    await writeFile(join(good.snapshots, madeUpName(good, random, at)), part);
  }
};

const hugeFiles: Poison = async (good, random) => {
  for (let at = 0; at < 4; at += 1) {
    const path = join(good.snapshots, madeUpName(good, random, at));
    await writeFile(path, '');
    await truncate(path, HUGE);
  }
};

/** The newest with most of it left out, and a checksum that is right. */
const hollow: Poison = async (good) => {
  const names = (await readdir(good.snapshots)).sort();
  const newest = await readSnapshot(join(good.snapshots, names.at(-1) ?? ''));
  if (!newest) throw new Error('There is nothing to hollow out.');
  for (let at = 1; at <= 5; at += 1) {
    const takenAt = new Date(good.time + at * MINUTE);
    const values = Object.fromEntries(
      Object.entries(newest.values).filter(
        ([, { change }], index) => change === newest.head.last || index % 4 === 0,
      ),
    );
    // Half of them say of themselves to be of changes that are not in them.
    const last = at % 2 === 0 ? newest.head.last : 'zzzzzzzzz-0-testhere';
    const path = join(good.snapshots, snapshotName(takenAt, newest.head.count, false));
    const held = { takenAt: takenAt.toISOString(), head: { ...newest.head, last }, values };
    await writeSnapshot(path, held).catch(() => rm(path, { force: true }));
  }
};

const hollowAlone: Poison = async (good, random) => {
  await hollow(good, random);
  await noJournal(good, random);
};

/** Half a record, and its snapshots in the place of whole ones. */
const renamedParts: Poison = async (good, random) => {
  await takeOfPart(good, 2 + random.below(3), good.time + MINUTE);
  for (const name of await readdir(good.snapshots))
    if (name.includes('.partial'))
      await rename(join(good.snapshots, name), join(good.snapshots, name.replace('.partial', '')));
  await takeOfPart(good, 2 + random.below(3), good.time + 100 * MINUTE);
};

const folderInPlace: Poison = async (good, random) => {
  for (let at = 0; at < 5; at += 1)
    await mkdir(join(good.snapshots, madeUpName(good, random, at)), { recursive: true });
};

/** The ways in which what is good could come to be replaced, and what each is called. */
export const POISONS: readonly (readonly [string, Poison])[] = [
  ['less than half of the record', halved],
  ['less than half of the record and a wrong clock', halvedByWrongClock],
  ['less and less of the record', sinking],
  ['a start that found nothing', emptyOpen],
  ['a damaged journal', damagedJournal],
  ['no journal', noJournal],
  ['copies whose names lie', lyingNames],
  ['cut files', cutFiles],
  ['huge files', hugeFiles],
  ['hollow snapshots', hollow],
  ['hollow snapshots and no journal', hollowAlone],
  ['partial snapshots renamed', renamedParts],
  ['folders in the place of files', folderInPlace],
];
