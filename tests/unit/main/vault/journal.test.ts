import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Journal, openJournal } from '../../../../src/main/vault/journal.ts';
import { encodeLine, readSegment } from '../../../../src/main/vault/journal-line.ts';
import { openSegmentFile, type SegmentFile } from '../../../../src/main/vault/segment-file.ts';
import { change, changes, clock, emptyFolder } from './samples.ts';

interface Fault {
  readonly openFile?: (path: string) => Promise<SegmentFile>;
  readonly limit?: number;
}

const all: Journal[] = [];
// A file left open is closed by the garbage collector, which Node warns of.
afterEach(async () => {
  for (const journal of all.splice(0)) await journal.close();
});

async function open(root: string, fault: Fault = {}): Promise<Journal> {
  const journal = await openJournal({
    folder: join(root, 'journal'),
    evidence: join(root, 'evidence'),
    now: clock().now,
    ...fault,
  });
  all.push(journal);
  return journal;
}
const segment = (root: string, name = '000001.log') => join(root, 'journal', name);

async function filled(root: string, limit?: number) {
  const journal = await open(root, limit === undefined ? {} : { limit });
  for (const each of changes(4))
    expect(await journal.append([each])).toEqual({ ok: true, value: null });
  await journal.close();
}

describe('a journal', () => {
  test('gives back what was appended, also when opened anew', async () => {
    const root = await emptyFolder();
    await filled(root);
    const journal = await open(root);
    expect(await journal.read()).toEqual(changes(4));
    expect(journal.ledger.head()).toEqual({ count: 4, last: change(4).id });
    expect(journal.notices).toEqual([]);
    await journal.close();
  });

  test('opens where nothing is yet, writing nothing', async () => {
    const root = await emptyFolder();
    const journal = await open(root);
    expect(await journal.read()).toEqual([]);
    expect(journal.ledger.head()).toEqual({ count: 0, last: null });
    expect(await readdir(root)).toEqual([]);
  });

  test('passes over changes it holds, within one append too', async () => {
    const root = await emptyFolder();
    await filled(root);
    const before = await readFile(segment(root));
    const journal = await open(root);
    await journal.append([change(2), change(4)]);
    expect(await readFile(segment(root))).toEqual(before);
    await journal.append([change(4), change(5), change(5)]);
    expect(await journal.read()).toEqual(changes(5));
    await journal.close();
    expect((await readFile(segment(root), 'utf8')).match(/\n/g)).toHaveLength(5);
  });

  test('keeps the order of appends made at once', async () => {
    const root = await emptyFolder();
    const journal = await open(root);
    await Promise.all(changes(50).map((each) => journal.append([each])));
    expect(await journal.read()).toEqual(changes(50));
    await journal.close();
    const expected = Buffer.concat(changes(50).map((each) => encodeLine([each])));
    expect(await readFile(segment(root))).toEqual(expected);
  });

  test('is closed once all that it was given is written, and what is full packed', async () => {
    const root = await emptyFolder();
    const journal = await open(root, { limit: 300 });
    const appended = Promise.all(changes(6).map((each) => journal.append([each])));
    await journal.close();
    const [first = '', ...others] = await readdir(join(root, 'journal'));
    const lines = await Promise.all(others.map((name) => readFile(segment(root, name))));
    expect(readSegment(await readFile(segment(root, first))).isPacked).toBe(true);
    expect(readSegment(lines.at(-1) ?? Buffer.of()).changes.at(-1)).toEqual(change(6));
    expect(await appended).toHaveLength(6);
  });

  test('gives changes in the order they were made in, however they were appended', async () => {
    const journal = await open(await emptyFolder());
    for (const number of [3, 1, 4, 2]) await journal.append([change(number)]);
    expect(await journal.read()).toEqual(changes(4));
  });

  test('goes on where the highest number is, also beyond six digits', async () => {
    const root = await emptyFolder();
    await mkdir(join(root, 'journal'));
    await writeFile(segment(root, '999999.log'), encodeLine([change(1)]));
    await writeFile(segment(root, '1000000.log'), encodeLine([change(2)]));
    const journal = await open(root);
    await journal.append([change(3)]);
    await journal.close();
    expect(await readFile(segment(root, '1000000.log'))).toEqual(
      Buffer.concat([[change(2)], [change(3)]].map(encodeLine)),
    );
  });

  test('passes over files of other names', async () => {
    const root = await emptyFolder();
    await filled(root);
    for (const name of ['copy of 000002.log', '000000.log', '12.log', '000003.log.tmp'])
      await writeFile(segment(root, name), encodeLine([change(9)]));
    const journal = await open(root);
    expect(await journal.read()).toEqual(changes(4));
    expect(journal.notices).toEqual([]);
  });

  test('begins a new segment where a line would pass the limit', async () => {
    const root = await emptyFolder();
    await filled(root, 300);
    const names = await readdir(join(root, 'journal'));
    expect(names).toEqual(['000001.log', '000002.log']);
    const journal = await open(root);
    expect(await journal.read()).toEqual(changes(4));
    await journal.close();
  });
});

describe('damage', () => {
  test('at any length of the file leaves exactly the whole lines, and appending goes on', async () => {
    const root = await emptyFolder();
    await filled(root);
    const whole = await readFile(segment(root));
    const ends = changes(4).map(
      (_, i) => Buffer.concat(changes(i + 1).map((each) => encodeLine([each]))).length,
    );
    for (let length = 0; length < whole.length; length += 7) {
      await writeFile(segment(root), whole.subarray(0, length));
      const journal = await open(root);
      const intact = ends.filter((end) => end <= length).length;
      expect(await journal.read()).toEqual(changes(intact));
      const torn = length !== (ends[intact - 1] ?? 0);
      expect(journal.notices).toHaveLength(torn ? 1 : 0);
      await journal.append([change(9)]);
      await journal.close();
      const again = await open(root);
      expect(again.notices).toEqual([]);
      expect(await again.read()).toEqual([...changes(intact), change(9)]);
      await rm(join(root, 'evidence'), { recursive: true, force: true });
    }
  });

  test('in the middle is set aside and said, and what follows is kept', async () => {
    const root = await emptyFolder();
    await filled(root);
    const whole = await readFile(segment(root));
    const damaged = Buffer.from(whole);
    const second = encodeLine([change(1)]).length;
    damaged.writeUInt8(0x00, second + 30);
    await writeFile(segment(root), damaged);
    const journal = await open(root);
    expect(await journal.read()).toEqual([change(1), change(3), change(4)]);
    const [kept = ''] = await readdir(join(root, 'evidence'));
    expect(kept).toMatch(/^journal-2026-03-01T12-00-00-\d{3}Z-000001\.damaged$/);
    expect(await readFile(join(root, 'evidence', kept))).toEqual(damaged.subarray(second));
    const [notice] = journal.notices;
    expect(notice?.tone).toBe('warning');
    expect(notice?.words).toContain('3 changes in “000001.log” are intact');
    expect(notice?.words).toContain(kept);
  });

  test('that leaves a single change says so', async () => {
    const root = await emptyFolder();
    await mkdir(join(root, 'journal'));
    await writeFile(segment(root), Buffer.concat([encodeLine([change(1)]), Buffer.from('torn')]));
    const { notices } = await open(root);
    expect(notices[0]?.words).toContain(
      '; 1 change in “000001.log” is intact. The damaged part is',
    );
  });

  test('of one segment leaves the others alone', async () => {
    const root = await emptyFolder();
    await filled(root, 100);
    const names = await readdir(join(root, 'journal'));
    await writeFile(segment(root, names[1]), 'nonsense');
    const journal = await open(root);
    expect((await journal.read()).map(({ id }) => id)).toEqual(
      changes(4)
        .map(({ id }) => id)
        .filter((id) => id !== change(2).id),
    );
    await journal.close();
  });

  test('that cannot be set aside stays where it is, and appending goes on beside it', async () => {
    const root = await emptyFolder();
    await filled(root);
    await appendFile(segment(root), 'torn');
    await writeFile(join(root, 'evidence'), 'a file where the folder should be');
    const before = await readFile(segment(root));
    const journal = await open(root);
    expect(journal.notices[0]?.words).toContain('was left in');
    await journal.append([change(5)]);
    await journal.close();
    expect(await readFile(segment(root))).toEqual(before);
    expect(await (await open(root)).read()).toEqual(changes(5));
  });

  test('a segment that cannot be read is said and not touched', async () => {
    const root = await emptyFolder();
    await mkdir(segment(root), { recursive: true });
    const journal = await open(root);
    expect(journal.notices[0]?.words).toContain('cannot be read');
    expect(journal.ledger.head()).toEqual({ count: 0, last: null });
    expect(await journal.append([change(1)])).toMatchObject({ ok: true });
    expect(await journal.read()).toEqual([change(1)]);
    await journal.close();
    expect(await readdir(join(root, 'journal'))).toEqual(['000001.log', '000002.log']);
  });
});

test('what was brought back in part never takes the place of the whole', async () => {
  const root = await emptyFolder();
  const whole = { ...change(2), before: 'before', group: change(1).id };
  const part = { ...whole, before: null, group: whole.id };
  await mkdir(join(root, 'journal'));
  await writeFile(segment(root), encodeLine([change(1), whole]));
  await writeFile(segment(root, '000002.log'), encodeLine([part, change(3)]));
  expect(await (await open(root)).read()).toEqual([change(1), whole, change(3)]);
  await writeFile(segment(root, '000003.log'), encodeLine([part, whole]));
  expect(await (await open(root)).read()).toEqual([change(1), whole, change(3)]);
});

/** A disk that takes only part of a line while it is full. */
const fullDisk = (disk: { full: boolean; part: number }) => async (path: string) => {
  const file = await openSegmentFile(path);
  return {
    ...file,
    async append(bytes: Uint8Array) {
      if (!disk.full) return file.append(bytes);
      await file.append(bytes.subarray(0, disk.part));
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    },
  };
};

describe('a full disk', () => {
  test('is said in words, and a part of a line never stays', async () => {
    const root = await emptyFolder();
    const disk = { full: false, part: 0 };
    const journal = await open(root, { openFile: fullDisk(disk) });
    await journal.append([change(1)]);
    for (const part of [0, 1, 20, encodeLine([change(2), change(3)]).length]) {
      Object.assign(disk, { full: true, part });
      expect(await journal.append([change(2), change(3)])).toEqual({
        ok: false,
        failure: { kind: 'not-saved', message: 'The disk is full.' },
      });
      expect(await journal.read()).toEqual([change(1)]);
    }
    disk.full = false;
    expect(await journal.append([change(2), change(3)])).toMatchObject({ ok: true });
    await journal.close();
    const again = await open(root);
    expect(again.notices).toEqual([]);
    expect(await again.read()).toEqual(changes(3));
  });

  test('keeps what was brought back, and writes it with what comes next', async () => {
    const root = await emptyFolder();
    const disk = { full: true, part: 20 };
    const journal = await open(root, { openFile: fullDisk(disk) });
    expect(await journal.appendPartial([change(1), change(2)])).toMatchObject({ ok: false });
    expect(journal.ledger.head()).toEqual({ count: 2, last: change(2).id });
    expect(await journal.read()).toEqual(changes(2));
    expect(await journal.append([change(3)])).toMatchObject({ ok: false });
    disk.full = false;
    expect(await journal.append([change(3)])).toMatchObject({ ok: true });
    await journal.close();
    const again = await open(root);
    expect(await again.read()).toEqual(changes(3));
  });

  test('while a part is left behind, what was good is still read after a crash', async () => {
    const root = await emptyFolder();
    const disk = { full: false, part: 0 };
    const journal = await open(root, { openFile: fullDisk(disk) });
    await journal.append([change(1)]);
    Object.assign(disk, { full: true, part: 33 });
    await journal.append([change(2)]);
    const again = await open(root);
    expect(await again.read()).toEqual([change(1)]);
  });
});

test('a data folder that is gone or is a file is a failure in words', async () => {
  const root = await emptyFolder();
  const journal = await open(root);
  await writeFile(join(root, 'journal'), '');
  expect(await journal.append([change(1)])).toMatchObject({
    ok: false,
    failure: { kind: 'not-saved' },
  });
  await rm(join(root, 'journal'));
  expect(await journal.append([change(1)])).toMatchObject({ ok: true });
  await journal.close();
});
