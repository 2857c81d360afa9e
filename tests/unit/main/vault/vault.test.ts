import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Change } from '../../../../src/domain/change/change.ts';
import { readDevice } from '../../../../src/main/vault/device.ts';
import { openVault } from '../../../../src/main/vault/vault.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { change, changes, clock, emptyFolder } from './samples.ts';

const open = (folder: string) => openVault({ folder, now: clock().now });

async function filled(count: number): Promise<string> {
  const folder = await emptyFolder();
  const vault = open(folder);
  await vault.handlers.append({ changes: changes(count) });
  await vault.close();
  return folder;
}

async function contents(folder: string) {
  const vault = open(folder);
  const opened = await vault.handlers.open({});
  const read = await vault.handlers.read({});
  await vault.close();
  if (!opened.ok || !read.ok) throw new Error('not opened');
  return { ...opened.value, changes: read.value };
}

describe('the vault', () => {
  test('answers with what was appended, and the same device each time', async () => {
    const folder = await filled(3);
    const first = await contents(folder);
    expect(first.device).toMatch(/^[0-9a-z]{8}$/);
    expect(first.head).toEqual({ count: 3, last: change(3).id });
    expect(first.changes).toEqual(changes(3));
    expect((await contents(folder)).device).toBe(first.device);
  });

  test('keeps changes of every kind, flags and long queries too', async () => {
    const folder = await emptyFolder();
    const vault = open(folder);
    const [one, two] = [change(1), change(2)];
    const given: Change[] = [
      { ...one, key: 'v-edge/query', after: 'x'.repeat(2000) },
      { ...two, key: 'v-edge/deleted', before: false, after: true },
    ];
    await vault.handlers.append({ changes: given });
    await vault.close();
    expect((await contents(folder)).changes).toEqual(given);
  });

  test('says how much may still be written to its disk', async () => {
    const folder = await emptyFolder();
    const vault = open(folder);
    const free = await vault.handlers.free({});
    expect(free.ok && free.value).toBeGreaterThan(0);
    await vault.close();
    await rm(folder, { recursive: true });
    expect(await vault.handlers.free({})).toMatchObject({ failure: { kind: 'broken' } });
  });

  test('closing leaves one snapshot, and none more when nothing changed', async () => {
    const folder = await filled(3);
    await contents(folder);
    expect(await readdir(join(folder, 'snapshots'))).toHaveLength(1);
  });

  test('takes a snapshot of what was appended, without being closed', async () => {
    const folder = await emptyFolder();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const vault = open(folder);
    await vault.handlers.append({ changes: changes(1) });
    vi.advanceTimersByTime(5 * 60_000);
    vi.useRealTimers();
    await vi.waitFor(async () =>
      expect(await readdir(join(folder, 'snapshots'))).toEqual([
        expect.stringMatching(/-1\.json$/),
      ]),
    );
    await vault.close();
  });

  test('keeps and clears the database as the app does it, and says what failed', async () => {
    const folder = await emptyFolder();
    const plain = open(folder);
    expect(await plain.handlers.keepDatabase({})).toEqual({ ok: true, value: null });
    expect(await plain.handlers.clearDatabase({})).toEqual({ ok: true, value: null });
    await plain.close();
    const clearDatabase = vi.fn(async () => undefined);
    const working = openVault({
      folder,
      now: clock().now,
      keepDatabase: async () => '/then',
      clearDatabase,
    });
    expect(await working.handlers.keepDatabase({})).toEqual({ ok: true, value: '/then' });
    await working.handlers.clearDatabase({});
    expect(clearDatabase).toHaveBeenCalledOnce();
    await working.close();
    const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    const failing = openVault({
      folder,
      now: clock().now,
      keepDatabase: full,
      clearDatabase: full,
    });
    expect(await failing.handlers.keepDatabase({})).toMatchObject({
      failure: { kind: 'not-saved', message: expect.stringContaining('could not be kept. ') },
    });
    expect(await failing.handlers.clearDatabase({})).toMatchObject({
      failure: { kind: 'broken', message: expect.stringContaining('could not be deleted. ') },
    });
    await failing.close();
  });

  test('tells the bytes of its files', async () => {
    const folder = await emptyFolder();
    const vault = open(folder);
    expect(await vault.handlers.space({})).toEqual({
      ok: true,
      value: { journal: 0, snapshots: 0 },
    });
    await vault.handlers.append({ changes: changes(3) });
    await vault.close();
    await writeFile(join(folder, 'journal', '000002.log'), 'more');
    const [journal, snapshots] = await Promise.all(
      ['journal', 'snapshots'].map(async (name) => {
        const names = await readdir(join(folder, name));
        const files = await Promise.all(names.map((each) => readFile(join(folder, name, each))));
        return files.reduce((sum, { length }) => sum + length, 0);
      }),
    );
    expect(journal).toBeGreaterThan(0);
    expect(await vault.handlers.space({})).toEqual({ ok: true, value: { journal, snapshots } });
  });

  test('tells why it cannot tell them', async () => {
    const folder = await emptyFolder();
    const vault = open(folder);
    await vault.handlers.open({});
    await writeFile(join(folder, 'journal'), '');
    expect(await vault.handlers.space({})).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining('A file stands where') },
    });
    await vault.close();
  });

  test('tells earlier notices first', async () => {
    const folder = await emptyFolder();
    const notices = Promise.resolve([{ tone: 'warning', words: 'before' } as const]);
    const vault = openVault({ folder, now: clock().now, notices });
    expect(await vault.handlers.open({})).toMatchObject({
      value: { notices: [{ words: 'before' }] },
    });
  });

  test('that cannot be opened says so to whoever asks', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'journal'), 'a file');
    const vault = open(folder);
    for (const answer of [
      await vault.handlers.open({}),
      await vault.handlers.read({}),
      await vault.handlers.append({ changes: changes(1) }),
      await vault.handlers.backUp({}),
      await vault.handlers.backup({ name: '2026-03-01T12-00-00-000Z-1.json' }),
    ])
      expect(answer).toEqual({
        ok: false,
        failure: {
          kind: 'not-saved',
          message: `The record of your changes in “${folder}” cannot be read. A file stands where the data folder should be.`,
        },
      });
    await vault.close();
  });
});

test('a journal that cannot be read any more, or a folder of backups, is told', async () => {
  const folder = await filled(2);
  const vault = open(folder);
  await vault.handlers.open({});
  for (const name of ['journal', 'snapshots']) {
    await rm(join(folder, name), { recursive: true });
    await writeFile(join(folder, name), 'a file');
  }
  for (const answer of [await vault.handlers.read({}), await vault.handlers.backups({})])
    expect(answer).toMatchObject({
      ok: false,
      failure: { kind: 'not-saved', message: expect.stringContaining('cannot be read. A file') },
    });
});

test.skipIf(process.platform === 'win32')(
  'files that went away between two looks are passed over, and no others',
  async () => {
    const folder = await filled(2);
    const vault = open(folder);
    const { value: before } = (await vault.handlers.space({})) as { value: unknown };
    const name = '2026-02-01T12-00-00-000Z-1.json';
    await symlink('nowhere', join(folder, 'snapshots', name));
    expect(await vault.handlers.space({})).toEqual({ ok: true, value: before });
    expect(await vault.handlers.backups({})).toMatchObject({ value: [{ changes: 2 }] });
    await rm(join(folder, 'snapshots', name));
    await symlink(name, join(folder, 'snapshots', name));
    expect(await vault.handlers.space({})).toMatchObject({ ok: false });
    expect(await vault.handlers.backups({})).toMatchObject({ ok: false });
  },
);

describe('a lost journal', () => {
  test('is made again from the snapshot, once', async () => {
    const folder = await filled(12);
    await rm(join(folder, 'journal'), { recursive: true });
    const held = changes(12).slice(2);
    const first = await contents(folder);
    expect(first.changes).toEqual(held);
    expect(first.head).toEqual({ count: 10, last: change(12).id });
    expect(first.notices).toEqual([
      {
        tone: 'warning',
        words:
          'The record of your changes was missing; 10 entries were brought back from the backup of 2026-03-01.',
      },
    ]);
    const second = await contents(folder);
    expect(second.changes).toEqual(held);
    expect(second.notices).toEqual([]);
  });

  test('takes the changes from the snapshot once more from who knows them whole', async () => {
    const folder = await filled(12);
    await rm(join(folder, 'journal'), { recursive: true });
    const vault = open(folder);
    expect(await vault.handlers.open({})).toMatchObject({ value: { isRecovered: true } });
    const whole = changes(12)
      .slice(2)
      .map((each) => ({ ...each, before: 'before', group: change(12).id }));
    expect(await vault.handlers.append({ changes: whole })).toMatchObject({ ok: true });
    expect(await vault.handlers.append({ changes: changes(12).slice(2) })).toMatchObject({
      ok: true,
    });
    await vault.close();
    expect((await contents(folder)).changes).toEqual(whole);
  });

  test('that is only shorter gets back what it lacks', async () => {
    const folder = await emptyFolder();
    const vault = open(folder);
    for (const each of changes(12)) await vault.handlers.append({ changes: [each] });
    await vault.close();
    const path = join(folder, 'journal', '000001.log');
    const lines = (await readFile(path, 'utf8')).split('\n').slice(0, 5);
    await writeFile(path, `${lines.join('\n')}\n`);
    const { changes: read, notices } = await contents(folder);
    expect(read).toEqual(changes(12));
    expect(notices.map(({ words }) => words)).toEqual([
      'The record of your changes was not complete; 7 entries were brought back from the backup of 2026-03-01.',
    ]);
  });

  test('with a damaged line gets it back from the snapshot', async () => {
    const folder = await emptyFolder();
    const vault = open(folder);
    for (const each of changes(3)) await vault.handlers.append({ changes: [each] });
    await vault.close();
    const path = join(folder, 'journal', '000001.log');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('text 2', 'text x'));
    const { changes: read, notices } = await contents(folder);
    expect(read).toEqual(changes(3));
    expect(notices).toHaveLength(2);
    expect(notices[1]?.words).toContain('1 entry was brought back');
    expect(await readdir(join(folder, 'evidence'))).toHaveLength(1);
  });

  test('that takes nothing back is answered with what the snapshot knows, in order', async () => {
    const folder = await emptyFolder();
    const vault = open(folder);
    for (const each of changes(4)) await vault.handlers.append({ changes: [each] });
    await vault.close();
    const path = join(folder, 'journal', '000001.log');
    await writeFile(path, (await readFile(path, 'utf8')).replace('text 2', 'text x'));
    onTestFinished(takeDisk());
    const error = Object.assign(new Error('full'), { code: 'ENOSPC' });
    watchDisk({ folder, before: ({ flags }) => (flags === 'a' ? { error } : undefined) });
    const { changes: read, notices } = await contents(folder);
    expect(read).toEqual(changes(4));
    expect(notices[1]?.words).toContain(
      'this is tried anew with your next change. The disk is full.',
    );
  });
});

describe('the device name', () => {
  test.each([
    '',
    '{',
    'null',
    '{"device":"UPPER123"}',
    '{"device":"short"}',
    '{"device":"longer123"}',
    '{"device":12345678}',
  ])('is made anew where the file holds “%s”', async (text) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'device.json'), text);
    const device = await readDevice(folder);
    expect(device).toMatch(/^[0-9a-z]{8}$/);
    expect(await readDevice(folder)).toBe(device);
  });

  test('is kept as it is documented, and told though it cannot be', async () => {
    const folder = await emptyFolder();
    const device = await readDevice(folder);
    expect(await readFile(join(folder, 'device.json'), 'utf8')).toBe(`{"device":"${device}"}\n`);
    await rm(join(folder, 'device.json'));
    await mkdir(join(folder, 'device.json', 'in'), { recursive: true });
    const names = [await readDevice(folder), await readDevice(folder)];
    for (const name of names) expect(name).toMatch(/^[0-9a-z]{8}$/);
    expect(new Set([device, ...names]).size).toBe(3);
  });
});
