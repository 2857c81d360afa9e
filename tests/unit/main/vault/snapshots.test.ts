import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createLedger } from '../../../../src/main/vault/ledger.ts';
import { changesOfSnapshot, readSnapshot } from '../../../../src/main/vault/snapshot-file.ts';
import { openSnapshots, snapshotNamesIn } from '../../../../src/main/vault/snapshots.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { type Held, putSnapshot } from './put-snapshot.ts';
import { change, changes, clock, emptyFolder } from './samples.ts';

const ledgerOf = (count: number) => {
  const ledger = createLedger();
  for (const each of changes(count)) ledger.add(each);
  return ledger;
};

async function taken(count: number) {
  const folder = join(await emptyFolder(), 'snapshots');
  const ledger = ledgerOf(count);
  const time = clock();
  const snapshots = await openSnapshots(folder, ledger, time.now);
  await snapshots.take();
  const [name = ''] = await readdir(folder);
  return { folder, ledger, snapshots, time, path: join(folder, name) };
}

describe('the ledger', () => {
  test('holds the latest change of each key, in whatever order they come', () => {
    const ordered = ledgerOf(25);
    const reversed = createLedger();
    for (const each of changes(25).toReversed()) reversed.add(each);
    expect(new Map(reversed.values)).toEqual(new Map(ordered.values));
    expect(reversed.head()).toEqual({ count: 25, last: change(25).id });
    expect(reversed.values.get('n-4/text')).toEqual({
      value: change(24).after,
      change: change(24).id,
    });
  });

  test('is not changed by a change it holds', () => {
    const ledger = ledgerOf(3);
    ledger.add({ ...change(3), after: 'other' });
    expect(ledger.head()).toEqual({ count: 3, last: change(3).id });
    expect(ledger.values.get('n-3/text')?.value).toBe(change(3).after);
  });
});

describe('a snapshot', () => {
  test('is readable and whole', async () => {
    const { path } = await taken(12);
    expect(path).toMatch(/2026-03-01T12-00-00-\d{3}Z-12\.json$/);
    const snapshot = await readSnapshot(path);
    expect(snapshot?.head).toEqual({ count: 12, last: change(12).id });
    expect(snapshot?.values['n-2/text']).toEqual({
      value: change(12).after,
      change: change(12).id,
    });
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      format: 'reading-list-snapshot',
      version: 1,
    });
  });

  test('holds its values in the order of their keys', async () => {
    const { folder, ledger, snapshots } = await taken(1);
    for (const number of [7, 3, 9, 5]) ledger.add(change(number));
    await snapshots.take();
    const [, name = ''] = await readdir(folder);
    const { values } = JSON.parse(await readFile(join(folder, name), 'utf8'));
    expect(Object.keys(values)).toEqual([1, 3, 5, 7, 9].map((number) => `n-${number}/text`));
  });

  test('becomes the changes that made its values', async () => {
    const { path } = await taken(12);
    const snapshot = await readSnapshot(path);
    expect(snapshot && changesOfSnapshot(snapshot)).toEqual(changes(12).slice(2));
  });

  test('cut at any byte or with any byte changed is not whole', async () => {
    const { path } = await taken(2);
    const whole = await readFile(path);
    for (let at = 0; at < whole.length - 1; at += 3) {
      await writeFile(path, whole.subarray(0, at));
      expect(await readSnapshot(path)).toBeNull();
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      await writeFile(path, changed);
      const read = await readSnapshot(path);
      // White space may change into other white space without changing what is held.
      if (read) expect(JSON.parse(changed.toString())).toEqual(JSON.parse(whole.toString()));
    }
  });

  test('is taken only when something changed', async () => {
    const { folder, ledger, snapshots } = await taken(3);
    await snapshots.take();
    expect(await readdir(folder)).toHaveLength(1);
    ledger.add(change(4));
    expect(snapshots.behind()).toBe(1);
    await snapshots.take();
    expect(await readdir(folder)).toHaveLength(2);
    const anew = await openSnapshots(folder, ledger, clock('2027-01-01T00:00:00Z').now);
    await anew.take();
    expect(await readdir(folder)).toHaveLength(2);
  });

  test('that holds the latest change counts as the newest, whatever the clock said', async () => {
    const { folder, ledger } = await taken(3);
    ledger.add(change(4));
    const late = await openSnapshots(folder, ledger, clock('2016-01-01T00:00:00Z').now);
    await late.take();
    expect((await late.newestBeyond(0))?.head.last).toBe(change(4).id);
  });

  test('left unfinished is not one, and goes with the next', async () => {
    const folder = join(await emptyFolder(), 'snapshots');
    await mkdir(folder);
    await writeFile(join(folder, '2026-01-01T00-00-00-000Z-99.json.tmp'), '{');
    const snapshots = await openSnapshots(folder, ledgerOf(1), clock().now);
    expect(await snapshots.newestBeyond(0)).toBeNull();
    await snapshots.take();
    expect(await readdir(folder)).toEqual([expect.stringMatching(/-1\.json$/)]);
  });

  test('holding less than half is kept beside and never counts as the newest', async () => {
    const { folder, time } = await taken(9);
    time.pass(60_000);
    const poor = await openSnapshots(folder, ledgerOf(4), time.now);
    for (let times = 0; times < 3; times += 1) await poor.take();
    expect(await readdir(folder)).toEqual([
      expect.stringMatching(/-9\.json$/),
      expect.stringMatching(/-4\.partial\.json$/),
    ]);
    expect((await poor.newestBeyond(0))?.head.count).toBe(9);
    expect((await openSnapshots(folder, ledgerOf(9), time.now)).behind()).toBe(0);
    const enough = await openSnapshots(folder, ledgerOf(5), time.now);
    await enough.take();
    expect((await readdir(folder)).at(-1)).toMatch(/-5\.json$/);
  });

  test('holding less than half stays once it is taken, though the clock was set back', async () => {
    const { folder, time } = await taken(9);
    for (const count of [4, 3, 2, 1]) {
      time.pass(-3_600_000);
      await (await openSnapshots(folder, ledgerOf(count), time.now)).take();
      expect((await readdir(folder))[0]).toMatch(new RegExp(`-${count}\\.partial\\.json$`));
    }
  });

  test('holding half is whole', async () => {
    const { folder, time } = await taken(8);
    await (await openSnapshots(folder, ledgerOf(4), time.now)).take();
    expect((await readdir(folder)).at(-1)).toMatch(/-4\.json$/);
  });

  test('comes before those that were taken earlier, or at once and of less', async () => {
    const folder = await emptyFolder();
    const names = [
      '2026-03-02T12-00-00-000Z-5.json',
      '2026-03-01T12-00-00-000Z-12.json',
      '2026-03-01T12-00-00-000Z-9.json',
      '2026-02-28T12-00-00-000Z-30.json',
    ];
    for (const name of names.toSorted()) await writeFile(join(folder, name), '');
    expect((await snapshotNamesIn(folder)).map(({ name }) => name)).toEqual(names);
  });

  test('that cannot be read is not passed over', async () => {
    const { snapshots, path } = await taken(3);
    await rm(path);
    // Nothing that leads to itself can be read, by whomever.
    await symlink(path, path);
    await expect(snapshots.newestBeyond(0)).rejects.toThrow('ELOOP');
  });

  test('that is damaged is passed over for the one before', async () => {
    const { folder, ledger, snapshots } = await taken(3);
    ledger.add(change(4));
    await snapshots.take();
    const [, newest = ''] = await readdir(folder);
    await writeFile(join(folder, newest), '{}');
    expect((await snapshots.newestBeyond(2))?.head.count).toBe(3);
    expect(await snapshots.newestBeyond(3)).toBeNull();
  });

  test('is not taken of an empty record', async () => {
    const folder = join(await emptyFolder(), 'snapshots');
    await (await openSnapshots(folder, ledgerOf(0), clock().now)).take();
    expect(await snapshotNamesIn(folder)).toEqual([]);
  });

  test('counts only where it is what its name says, and is else left where it is', async () => {
    const { folder, path, ledger, time } = await taken(9);
    const lying = join(folder, '2026-03-01T13-00-00-000Z-99.json');
    await writeFile(lying, await readFile(path));
    time.pass(3_600_000);
    const snapshots = await openSnapshots(folder, ledger, time.now);
    expect(await snapshots.newestBeyond(10)).toBeNull();
    ledger.add(change(10));
    await snapshots.take();
    expect(await readdir(folder)).toHaveLength(3);
  });

  test('is taken where the newest of the same name is damaged', async () => {
    const { folder, path, ledger } = await taken(9);
    await writeFile(path, '{}');
    await (await openSnapshots(folder, ledger, clock('2026-04-01T00:00:00Z').now)).take();
    expect(await readdir(folder)).toEqual([
      expect.any(String),
      expect.stringMatching(/^2026-04-01.*-9\.json$/),
    ]);
  });
});

describe('of several snapshots', () => {
  const SOME = { at: 0, count: 20, held: 4 };

  test.each<[string, Held, Held]>([
    ['the fuller', SOME, { ...SOME, at: 9, held: 3 }],
    ['the fuller', SOME, { ...SOME, at: -9, held: 3 }],
    [
      'that of the latest change',
      { ...SOME, last: 21 },
      { ...SOME, at: 9, count: 30, last: 20, held: 9 },
    ],
    ['that of the latest change', { ...SOME, last: 21 }, { ...SOME, at: -9, last: 20, held: 9 }],
  ])('%s counts as the newest', async (_, best, other) => {
    const folder = await emptyFolder();
    await putSnapshot(folder, best);
    await putSnapshot(folder, other);
    const newest = await (await openSnapshots(folder, ledgerOf(1), clock().now)).newestBeyond(1);
    expect(newest?.head).toEqual({ count: best.count, last: change(best.last ?? best.count).id });
    expect(Object.keys(newest?.values ?? {})).toHaveLength(best.held);
  });

  test.each([
    ['later, of more changes', { at: 10, count: 25, held: 4 }, 3],
    ['later, of fewer changes', { at: 10, count: 5, held: 4 }, 3],
    ['earlier by a wrong clock', { at: -10, count: 25, held: 4 }, 3],
    ['just half of them', { at: 10, count: 25, held: 5 }, 5],
    ['before there were more', { at: -10, count: 5, held: 4 }, 5],
  ])('those that hold little take no place: %s', async (_, some, left) => {
    const folder = await emptyFolder();
    const good = await putSnapshot(folder, { at: 0, count: 20, held: 10 });
    const five: string[] = [];
    for (let more = 0; more < 5; more += 1)
      five.push(
        await putSnapshot(folder, { ...some, at: some.at + more, count: some.count + more }),
      );
    const snapshots = await openSnapshots(folder, ledgerOf(40), clock('2026-03-01T13:00:00Z').now);
    await snapshots.take();
    const names = await readdir(folder);
    expect(names).toHaveLength(left + 2);
    expect(names).toEqual(expect.arrayContaining([good, ...five.slice(-left)]));
  });

  test('nothing else in their folder is thinned out', async () => {
    const { folder, ledger, snapshots } = await taken(3);
    await writeFile(join(folder, 'read me.txt'), '');
    await writeFile(join(folder, 'mine.tmp'), '');
    ledger.add(change(4));
    await snapshots.take();
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['mine.tmp', 'read me.txt']));
  });

  test('one that is taken while changes come in has those, too', async () => {
    const { folder, ledger, snapshots } = await taken(3);
    ledger.add(change(4));
    onTestFinished(takeDisk());
    watchDisk({
      folder,
      before: ({ name }) => {
        if (name === 'stat' && !ledger.has(change(5).id)) ledger.add(change(5));
        return undefined;
      },
    });
    const again = await openSnapshots(folder, ledger, clock('2026-03-01T13:00:00Z').now);
    await again.take();
    expect(again.newest()?.head).toEqual({ count: 5, last: change(5).id });
    expect((await again.standing()).isCurrent).toBe(true);
    expect((await readdir(folder)).at(-1)).toMatch(/-5\.json$/);
    expect(snapshots.newest()?.head.count).toBe(3);
  });

  test('one of as many changes but others is none of these', async () => {
    const folder = await emptyFolder();
    await putSnapshot(folder, { at: 0, count: 3, held: 2, last: 9 });
    const snapshots = await openSnapshots(folder, ledgerOf(3), clock('2026-03-01T13:00:00Z').now);
    expect(snapshots.behind()).toBe(0);
    await snapshots.take();
    expect(await readdir(folder)).toHaveLength(2);
  });

  test('the newest tells how far it is behind, or ahead of a record that lost something', async () => {
    const { folder, time } = await taken(9);
    expect((await openSnapshots(folder, ledgerOf(12), time.now)).behind()).toBe(3);
    expect((await openSnapshots(folder, ledgerOf(4), time.now)).behind()).toBe(5);
    expect((await openSnapshots(join(folder, 'none'), ledgerOf(4), time.now)).behind()).toBe(4);
  });
});
