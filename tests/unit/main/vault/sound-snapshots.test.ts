import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSnapshotName } from '../../../../src/main/vault/snapshot-name.ts';
import { readNamed, soundSnapshotsIn } from '../../../../src/main/vault/sound-snapshots.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { putSnapshot } from './put-snapshot.ts';
import { change, emptyFolder } from './samples.ts';

async function two() {
  const folder = await emptyFolder();
  const first = await putSnapshot(folder, { at: 0, count: 5, held: 4 });
  const second = await putSnapshot(folder, { at: 1, count: 9, held: 2 });
  return { folder, first, second, names: [first, second] };
}

const named = (names: readonly string[]) => names.flatMap((name) => parseSnapshotName(name) ?? []);

/** The names of the files that are read while something is done. */
async function readBy(folder: string, act: () => Promise<unknown>): Promise<readonly string[]> {
  const read: string[] = [];
  const release = takeDisk();
  watchDisk({
    folder,
    before: ({ name, path }) => {
      if (name === 'readFile') read.push(basename(path));
      return undefined;
    },
  });
  await act().finally(release);
  return read;
}

test('a snapshot is sound that holds what its name says', async () => {
  const { folder, names, first, second } = await two();
  expect(await soundSnapshotsIn(folder)(named(names))).toEqual([
    { ...parseSnapshotName(first), head: { count: 5, last: change(5).id }, held: 4 },
    { ...parseSnapshotName(second), head: { count: 9, last: change(9).id }, held: 2 },
  ]);
});

test.each<[string, (name: string) => string]>([
  ['of another count', (name) => name.replace('-5.json', '-6.json')],
  ['of another time', (name) => name.replace('T12-00', 'T12-30')],
  ['of another kind', (name) => `x${name}`],
])('one that was renamed to be %s is none', async (_, other) => {
  const { folder, first } = await two();
  expect(await readNamed(folder, first)).toMatchObject({ head: { count: 5 } });
  await rename(join(folder, first), join(folder, other(first)));
  expect(await readNamed(folder, other(first))).toBeNull();
});

test('one that is gone is passed over, and one that is damaged, until it is whole again', async () => {
  const { folder, names, first, second } = await two();
  const soundOf = soundSnapshotsIn(folder);
  const found = async () => (await soundOf(named(names))).map(({ name }) => name);
  const whole = await readFile(join(folder, first));
  await rm(join(folder, second));
  await writeFile(join(folder, first), '{}');
  expect(await found()).toEqual([]);
  await writeFile(join(folder, first), whole);
  expect(await found()).toEqual([first]);
});

test('each is read once, and again only where its file changed', async () => {
  const { folder, names, first, second } = await two();
  const soundOf = soundSnapshotsIn(folder);
  const look = () => soundOf(named(names));
  expect(await readBy(folder, look)).toEqual(names);
  const before = await look();
  expect(await readBy(folder, look)).toEqual([]);
  expect(await look()).toEqual(before);
  await putSnapshot(folder, { at: 1, count: 9, held: 3 });
  expect(await readBy(folder, look)).toEqual([second]);
  expect((await look()).map(({ name, held }) => [name, held])).toEqual([
    [first, 4],
    [second, 3],
  ]);
});
