import { createHash } from 'node:crypto';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  askForSnapshot,
  changesOfSnapshot,
  readSnapshot,
  type Snapshot,
  writeSnapshot,
} from '../../../../src/main/vault/snapshot-file.ts';
import { parseSnapshotName, snapshotName } from '../../../../src/main/vault/snapshot-name.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { change, changes, emptyFolder } from './samples.ts';

const entry = (number: number) => ({ value: change(number).after, change: change(number).id });
const SNAPSHOT: Snapshot = {
  takenAt: '2026-03-01T12:00:00.000Z',
  head: { count: 3, last: change(3).id },
  values: { 'n-1/text': entry(3), 'n-2/text': entry(2) },
};
const checksumOf = ({ takenAt, head, values }: Snapshot) =>
  createHash('sha256')
    .update(JSON.stringify([takenAt, head.count, head.last, Object.entries(values)]))
    .digest('hex');
/** What a file of that snapshot holds. */
const fileOf = (snapshot: Snapshot) => ({
  format: 'reading-list-snapshot',
  version: 1,
  ...snapshot,
  checksum: checksumOf(snapshot),
});
const WHOLE = fileOf(SNAPSHOT);

async function read(held: unknown): Promise<Snapshot | null> {
  const path = join(await emptyFolder(), 'a.json');
  await writeFile(path, JSON.stringify(held));
  return readSnapshot(path);
}

describe('a snapshot’s file', () => {
  test('is written as it is documented, and nothing stays beside it', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'a.json');
    await writeFile(`${path}.tmp`, 'left by a crash');
    await writeSnapshot(path, SNAPSHOT);
    const text = await readFile(path, 'utf8');
    expect(JSON.parse(text)).toEqual(WHOLE);
    expect(text).toMatch(/^\{\n {2}"format": /);
    expect(text.endsWith('}\n')).toBe(true);
    expect(await readdir(folder)).toEqual(['a.json']);
    expect(await readSnapshot(path)).toMatchObject(SNAPSHOT);
  });

  test.each<Snapshot['values']>([
    {},
    SNAPSHOT.values,
    { 'n-1/text': { value: 'two\nlines, “quoted”', change: change(3).id } },
    Object.fromEntries(
      changes(1200).map(({ id, after }) => [`n-${id}/text`, { value: after, change: id }]),
    ),
  ])('is JSON as one would print it, with the checksum of it', async (values) => {
    const { takenAt } = SNAPSHOT;
    const ids = Object.values(values).map((held) => held.change);
    const snapshot = {
      takenAt,
      head: { count: ids.length, last: ids.toSorted().at(-1) ?? null },
      values,
    };
    const path = join(await emptyFolder(), 'a.json');
    await writeSnapshot(path, snapshot);
    const { format, version, head, checksum } = fileOf(snapshot);
    const whole = { format, version, takenAt, head, checksum, values };
    expect(await readFile(path, 'utf8')).toBe(`${JSON.stringify(whole, null, 2)}\n`);
  });

  test('is read where it is whole', async () => expect(await read(WHOLE)).toMatchObject(SNAPSHOT));

  test('may hold nothing', async () => {
    const nothing = { ...SNAPSHOT, head: { count: 0, last: null }, values: {} };
    expect(await read(fileOf(nothing))).toMatchObject(nothing);
    expect(await read({ ...fileOf(nothing), values: '' })).toBeNull();
  });

  test.each([
    [{ ...WHOLE, format: '' }],
    [{ ...WHOLE, version: 2 }],
    [{ ...WHOLE, takenAt: 3 }],
    [{ ...WHOLE, takenAt: '2026-03-01T12:00:00.001Z' }],
    [{ ...WHOLE, head: {} }],
    [{ ...WHOLE, head: { ...SNAPSHOT.head, count: 4 } }],
    [{ ...WHOLE, head: { ...SNAPSHOT.head, last: null } }],
    [{ ...WHOLE, checksum: '' }],
    [{ ...WHOLE, values: {} }],
    [{ ...WHOLE, values: { 'n-1/text': {} } }],
    [{ ...WHOLE, values: { 'n-1/text': entry(3) } }],
    [[]],
    [null],
  ])('%j is none', async (held) => expect(await read(held)).toBeNull());

  test.each([
    ['fewer changes than values', { count: 1, last: change(3).id }],
    ['a latest change that set none of them', { count: 4, last: change(4).id }],
    ['a latest change before another', { count: 3, last: change(2).id }],
    ['no latest change', { count: 3, last: null }],
  ])('cannot be of %s', async (_, head) => {
    expect(await read(fileOf({ ...SNAPSHOT, head }))).toBeNull();
    expect(
      await read(fileOf({ ...SNAPSHOT, head: { ...SNAPSHOT.head, count: 2 } })),
    ).not.toBeNull();
  });

  test('is not asked of a folder, nor of what is larger than any is', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'a.json');
    await writeFile(path, '');
    await truncate(path, 256 * 1024 * 1024 + 1);
    onTestFinished(takeDisk());
    const asked: string[] = [];
    watchDisk({ folder, before: ({ name }) => void asked.push(name) });
    expect(await askForSnapshot(folder)).toBeNull();
    expect(await askForSnapshot(path)).toBeNull();
    expect(asked).toEqual(['stat', 'stat']);
  });

  test('that is not there is none, for whoever does not ask why', async () => {
    const path = join(await emptyFolder(), 'a.json');
    expect(await readSnapshot(path)).toBeNull();
    await expect(askForSnapshot(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('that is not read back as it was meant is not kept, and is told', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'a.json');
    await writeFile(path, 'the one before');
    const values = { 'n-1/text': { value: 'x', change: 'NO ID' } };
    const writing = writeSnapshot(path, { ...SNAPSHOT, values });
    await expect(writing).rejects.toMatchObject({ code: 'EIO', message: 'read back differently' });
    expect(await readdir(folder)).toEqual(['a.json']);
    expect(await readFile(path, 'utf8')).toBe('the one before');
  });

  test('that is read back as another one is not kept, and is told', async () => {
    const folder = await emptyFolder();
    onTestFinished(takeDisk());
    const bytes = Buffer.from(JSON.stringify(WHOLE));
    watchDisk({ folder, before: ({ name }) => (name === 'writeFile' ? { bytes } : undefined) });
    const writing = writeSnapshot(join(folder, 'a.json'), { ...SNAPSHOT, takenAt: 'later' });
    await expect(writing).rejects.toMatchObject({ code: 'EIO' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('becomes changes in the order of their ids', () => {
    expect(changesOfSnapshot(SNAPSHOT)).toEqual([
      change(2),
      { ...change(3), key: 'n-1/text', group: change(3).id },
    ]);
    const turned = { ...SNAPSHOT, values: { 'n-2/text': entry(2), 'n-1/text': entry(3) } };
    expect(changesOfSnapshot(turned)).toEqual(changesOfSnapshot(SNAPSHOT));
  });
});

describe('a snapshot’s name', () => {
  const NAME = '2026-03-01T12-30-45-678Z-12.json';

  test('tells when it was taken, and of how much', () => {
    const time = Date.UTC(2026, 2, 1, 12, 30, 45, 678);
    expect(snapshotName(new Date(time), 12, false)).toBe(NAME);
    expect(parseSnapshotName(NAME)).toEqual({ name: NAME, time, count: 12, partial: false });
    const partial = snapshotName(new Date(time), 3, true);
    expect(partial).toBe('2026-03-01T12-30-45-678Z-3.partial.json');
    expect(parseSnapshotName(partial)).toEqual({ name: partial, time, count: 3, partial: true });
  });

  test.each([
    '',
    `${NAME}.tmp`,
    `x${NAME}`,
    NAME.replace('.json', ''),
    NAME.replace('.json', 'xjson'),
    NAME.replace('.json', 'xpartial.json'),
    NAME.replace('12.json', '1234567890123.json'),
    NAME.replace('12.json', '.json'),
    NAME.replace('-03-', '-13-'),
    NAME.replace('T12', 'T25'),
    NAME.replace('2026', '226'),
    NAME.replace('678Z', '67Z'),
  ])('“%s” is none', (name) => expect(parseSnapshotName(name)).toBeNull());
});
