import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { Change } from '../../../../src/domain/change/change.ts';
import { openJournal } from '../../../../src/main/vault/journal.ts';
import { encodeLine, packLine, readSegment } from '../../../../src/main/vault/journal-line.ts';
import { packSegment } from '../../../../src/main/vault/pack-segment.ts';
import { packed, unpacked } from '../../../../src/main/vault/packed.ts';
import { change, changes, clock, emptyFolder } from './samples.ts';

const SENTENCE = 'What is learnt here is learnt once, and the rest is said to follow from it. ';

/** The saves of a note that is being written, each longer by a sentence than the one before. */
const saves = (count: number): Change[] =>
  Array.from({ length: count }, (_, index) => change(index + 1, SENTENCE.repeat(index + 1)));

/** A folder with one segment of those changes, a line each. */
async function segmentOf(all: readonly Change[]) {
  const folder = await emptyFolder();
  const path = join(folder, '000001.log');
  await writeFile(path, Buffer.concat(all.map((each) => encodeLine([each]))));
  return { folder, path };
}

test('bytes are unpacked as they were packed', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
      const small = await packed(Buffer.from(bytes));
      expect(small.includes(0x0a)).toBe(false);
      expect(unpacked(small)).toEqual(Buffer.from(bytes));
    }),
  ));

test('a segment holds the same packed, in a fraction of the space, and is packed once', async () => {
  const all = saves(300);
  const { folder, path } = await segmentOf(all);
  const before = (await stat(path)).size;
  await packSegment(folder, 1);
  const bytes = await readFile(path);
  expect(readSegment(bytes)).toMatchObject({ changes: all, sound: bytes.length, isPacked: true });
  expect(bytes.length).toBeLessThan(before / 50);
  // In more than one line, of which damage costs one at most.
  expect(readSegment(bytes).intact.length).toBeGreaterThan(3);
  await packSegment(folder, 1);
  expect(await readFile(path)).toEqual(bytes);
  expect(await readdir(folder)).toEqual(['000001.log']);
});

/** A change whose line has that many bytes. */
function lineOf(number: number, bytes: number): Change {
  const more = encodeLine([change(number, 'x'.repeat(bytes))]).length - bytes;
  return change(number, 'x'.repeat(bytes - more));
}

test('a packed line holds whole lines of half a megabyte at most, or a single one', async () => {
  const half = 256 * 1024;
  const all = [3 * half, half, half, half, half + 1, 3 * half].map((bytes, index) =>
    lineOf(index + 1, bytes),
  );
  const { folder, path } = await segmentOf(all);
  await packSegment(folder, 1);
  const { changes: read, intact } = readSegment(await readFile(path));
  expect(read).toEqual(all);
  expect(intact.map((line) => readSegment(line).changes.map(({ id }) => id))).toEqual(
    [[1], [2, 3], [4], [5], [6]].map((numbers) => numbers.map((number) => change(number).id)),
  );
});

test('a segment whose changes would not be read back is left as it is', async () => {
  const { folder, path } = await segmentOf(changes(5));
  const before = await readFile(path);
  const truth = zlib.brotliCompress;
  const put = (brotliCompress: unknown) => {
    Object.assign(zlib, { brotliCompress });
    syncBuiltinESMExports();
  };
  onTestFinished(() => put(truth));
  put((_: Buffer, __: object, done: (error: null, small: Buffer) => void) =>
    done(null, Buffer.from('spoilt')),
  );
  await expect(packSegment(folder, 1)).rejects.toThrow('packed differently');
  expect(await readFile(path)).toEqual(before);
  expect(await readdir(folder)).toEqual(['000001.log']);
});

test('a segment that is damaged is left as it is', async () => {
  const { folder, path } = await segmentOf(changes(5));
  const bytes = await readFile(path);
  bytes.writeUInt8(0, 40);
  await writeFile(path, bytes);
  await packSegment(folder, 1);
  expect(await readFile(path)).toEqual(bytes);
});

test('what a crash left beside a segment neither counts nor is in the way', async () => {
  const { folder, path } = await segmentOf(changes(5));
  await writeFile(`${path}.tmp`, 'half of what was pack');
  await packSegment(folder, 1);
  expect(readSegment(await readFile(path))).toMatchObject({ changes: changes(5), isPacked: true });
  expect(await readdir(folder)).toEqual(['000001.log']);
});

test('a packed line with any one bit flipped is not read, and the others are', async () => {
  const lines = [await packLine(changes(3)), await packLine([change(4)]), encodeLine([change(5)])];
  const segment = Buffer.concat(lines);
  const [first = 0, second = 0] = lines.map(({ length }) => length);
  for (let at = first; at < first + second; at += 1)
    for (let bit = 0; bit < 8; bit += 1) {
      const damaged = Buffer.from(segment);
      damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << bit), at);
      const reading = readSegment(damaged);
      expect(reading.sound).toBe(first);
      const read = reading.changes.map(({ id }) => id);
      // Without its newline it takes the next line with it.
      const [following] = at === first + second - 1 ? [] : [change(5).id];
      expect(read).toEqual([...changes(3).map(({ id }) => id), ...(following ? [following] : [])]);
    }
});

test('a line that would unpack to more than can be is not read', async () => {
  const bomb = await packed(Buffer.alloc(80 * 1024 * 1024, ' '));
  expect(() => unpacked(bomb)).toThrow();
});

test('a journal packs what is full while it goes on, also what an earlier run left', async () => {
  const root = await emptyFolder();
  const folder = join(root, 'journal');
  const options = { folder, evidence: join(root, 'evidence'), now: clock().now };
  const isPacked = async (name: string) => readSegment(await readFile(join(folder, name))).isPacked;
  await mkdir(folder);
  const all = changes(12);
  for (const [index, number] of ['000001', '000002'].entries())
    await writeFile(
      join(folder, `${number}.log`),
      Buffer.concat(all.slice(index * 2, index * 2 + 2).map((each) => encodeLine([each]))),
    );
  const journal = await openJournal({ ...options, limit: 500 });
  expect(await isPacked('000001.log')).toBe(false);
  for (const each of all.slice(4)) await journal.append([each]);
  expect(await journal.read()).toEqual(all);
  await journal.close();
  const names = await readdir(folder);
  expect(names.length).toBeGreaterThan(3);
  const newest = names.at(-1) ?? '';
  for (const name of names) expect(await isPacked(name), name).toBe(name !== newest);
  const again = await openJournal({ ...options, limit: 500 });
  expect(again.notices).toEqual([]);
  expect(await again.read()).toEqual(all);
  await again.append([change(13)]);
  await again.close();
  expect(await (await openJournal(options)).read()).toEqual(changes(13));
});

test('where the disk refuses, what is full stays as it is, and nothing else minds', async () => {
  const root = await emptyFolder();
  const folder = join(root, 'journal');
  // A folder where the packed segment would be written beside.
  await mkdir(join(folder, '000001.log.tmp', 'inside'), { recursive: true });
  const options = { folder, evidence: join(root, 'evidence'), now: clock().now, limit: 300 };
  const journal = await openJournal(options);
  for (const each of changes(6)) expect(await journal.append([each])).toMatchObject({ ok: true });
  expect(await journal.read()).toEqual(changes(6));
  await journal.close();
  expect(readSegment(await readFile(join(folder, '000001.log'))).isPacked).toBe(false);
  expect(await (await openJournal(options)).read()).toEqual(changes(6));
});
