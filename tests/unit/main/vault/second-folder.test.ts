import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { change, changes, emptyFolder } from './samples.ts';
import { namesIn, opened, placesIn, withSecond } from './second-vault.ts';

const REFUSED = (message: unknown) => ({ ok: false, failure: { kind: 'refused', message } });

/** What can be known of the second folder once nothing is under way. */
const state = async ({ vault }: Awaited<ReturnType<typeof opened>>) => {
  const outcome = await vault.second.state();
  return outcome.ok ? outcome.value : outcome.failure.message;
};

describe('a second folder', () => {
  test('has the newest backup as soon as it is chosen, byte by byte', async () => {
    const all = await withSecond();
    await all.vault.handlers.backUp({});
    expect(await all.vault.second.choose(all.chosen)).toMatchObject({
      ok: true,
      value: { folder: all.chosen, last: expect.any(Number), problem: null },
    });
    const [name = ''] = await readdir(join(all.data, 'snapshots'));
    const [place = ''] = await placesIn(all.chosen);
    expect(await readdir(place)).toEqual([name]);
    expect(await readFile(join(place, name), 'utf8')).toBe(
      await readFile(join(all.data, 'snapshots', name), 'utf8'),
    );
  });

  test('gets each backup after that under the same name, so each is listed once', async () => {
    const all = await withSecond();
    await all.vault.second.choose(all.chosen);
    for (const number of [4, 5, 6]) {
      await all.vault.handlers.append({ changes: [change(number)] });
      await all.vault.handlers.backUp({});
      await state(all);
    }
    const names = await readdir(join(all.data, 'snapshots'));
    expect(names).toHaveLength(4);
    expect(await namesIn(all.chosen)).toEqual(names.toSorted());
    const listed = await all.vault.handlers.backups({});
    expect(listed.ok && listed.value.map(({ where }) => where)).toEqual(names.map(() => 'both'));
  });

  test('gives the backup that went there first its name in the data folder, too', async () => {
    const all = await withSecond();
    await writeFile(join(all.data, 'snapshots'), 'a file');
    await all.vault.second.choose(all.chosen);
    await rm(join(all.data, 'snapshots'));
    all.pass(60_000);
    await all.vault.handlers.backUp({});
    expect(await readdir(join(all.data, 'snapshots'))).toEqual(await namesIn(all.chosen));
  });

  test('is remembered, and brought up to date by the next start', async () => {
    const all = await withSecond();
    await all.vault.second.choose(all.chosen);
    await all.vault.handlers.append({ changes: [change(4)] });
    await all.vault.close();
    expect((await namesIn(all.chosen)).at(-1)).toMatch(/-4\.json$/);
    const again = await opened(all.data);
    expect(await state(again)).toMatchObject({ folder: all.chosen, problem: null });
    const kept = JSON.parse(await readFile(join(all.data, 'second-folder.json'), 'utf8'));
    expect(kept).toMatchObject({ folder: all.chosen, last: { head: { count: 4 } } });
  });

  test('has a sub-folder of its own for each library', async () => {
    const one = await withSecond();
    const two = await withSecond();
    await one.vault.second.choose(one.chosen);
    await two.vault.second.choose(one.chosen);
    expect(await placesIn(one.chosen)).toHaveLength(2);
    for (const place of await placesIn(one.chosen)) expect(await readdir(place)).toHaveLength(1);
  });

  test('is thinned out like the first', async () => {
    const all = await withSecond(1);
    await all.vault.second.choose(all.chosen);
    for (let day = 2; day <= 40; day += 1) {
      all.pass(24 * 60 * 60_000);
      await all.vault.handlers.append({ changes: [change(day)] });
      await all.vault.handlers.backUp({});
      await state(all);
    }
    const names = await readdir(join(all.data, 'snapshots'));
    expect(names.length).toBeLessThan(25);
    expect(await namesIn(all.chosen)).toEqual(names.toSorted());
  });

  test('that is given up keeps what is in it and gets no more', async () => {
    const all = await withSecond();
    await all.vault.second.choose(all.chosen);
    const before = await namesIn(all.chosen);
    expect(await all.vault.second.stop()).toEqual({ ok: true, value: null });
    await all.vault.handlers.append({ changes: [change(4)] });
    await all.vault.handlers.backUp({});
    expect(await state(all)).toBe(null);
    expect(await namesIn(all.chosen)).toEqual(before);
    expect(await readdir(all.data)).not.toContain('second-folder.json');
    expect(await state(await opened(all.data))).toBe(null);
  });

  test('chosen before anything is changed is tried, and filled once something is', async () => {
    const all = await withSecond(0);
    expect(await all.vault.second.choose(all.chosen)).toMatchObject({ value: { last: null } });
    expect(await namesIn(all.chosen)).toEqual([]);
    await all.vault.handlers.append({ changes: [change(1)] });
    await all.vault.handlers.backUp({});
    expect(await state(all)).toMatchObject({ last: expect.any(Number), problem: null });
    expect(await namesIn(all.chosen)).toHaveLength(1);
  });

  test.each([
    ['the folder of the app in it', (chosen: string) => join(chosen, 'Reading List backups')],
    ['the own sub-folder', (_: string, place: string) => place],
  ])('is meant where %s is chosen', async (_, path) => {
    const all = await withSecond();
    await all.vault.second.choose(all.chosen);
    const [place = ''] = await placesIn(all.chosen);
    expect(await all.vault.second.choose(path(all.chosen, place))).toMatchObject({
      value: { folder: all.chosen },
    });
  });

  test('of which the file cannot be read is none, which is told until one is chosen', async () => {
    const all = await withSecond();
    const file = join(all.data, 'second-folder.json');
    const told = async () => {
      const anew = await opened(all.data);
      expect(await state(anew)).toBe(null);
      const outcome = await anew.vault.handlers.open({});
      return outcome.ok ? outcome.value.notices.map(({ words }) => words) : [];
    };
    expect(await told()).toEqual([]);
    for (const text of ['', '{', '{"folder":"/x"}', '{"folder":"/x","name":"../..","last":null}']) {
      await writeFile(file, text);
      expect(await told()).toEqual([
        expect.stringMatching(/data folder\. It is damaged\. None go/),
      ]);
    }
    await rm(file);
    await mkdir(file);
    expect(await told()).toEqual([expect.stringContaining(' A folder stands in its place. ')]);
    await rm(file, { recursive: true });
    await all.vault.second.choose(all.chosen);
    const { vault } = await opened(all.data);
    expect(await vault.handlers.open({})).toMatchObject({ value: { notices: [] } });
  });
});

describe('a folder is refused', () => {
  test('with the reason, and what was chosen before stays', async () => {
    const all = await withSecond();
    await all.vault.second.choose(all.chosen);
    await writeFile(join(all.root, 'file'), '');
    await mkdir(join(all.root, 'blocked'));
    await writeFile(join(all.root, 'blocked', 'Reading List backups'), '');
    const inside = expect.stringContaining('It lies in the app’s own data folder');
    for (const [folder, message] of [
      [all.data, inside],
      [join(all.data, 'snapshots'), inside],
      [join(all.root, 'gone'), expect.stringContaining('The folder does not exist any more.')],
      [join(all.root, 'file'), expect.stringContaining('It is a file, not a folder.')],
      [join(all.root, 'blocked'), expect.stringContaining('A file stands where the folder')],
    ] as const) {
      await mkdir(join(all.data, 'snapshots'), { recursive: true });
      expect(await all.vault.second.choose(folder)).toMatchObject(REFUSED(message));
    }
    expect(await state(all)).toMatchObject({ folder: all.chosen });
    for (const folder of [all.data, join(all.data, 'snapshots')])
      expect(await readdir(folder)).not.toContain('Reading List backups');
  });

  test('where a small file can be written, but not the backup', async () => {
    const all = await withSecond();
    onTestFinished(takeDisk());
    const error = Object.assign(new Error('full'), { code: 'ENOSPC' });
    watchDisk({
      folder: all.chosen,
      before: ({ bytes }) => (bytes && bytes.length > 100 ? { error } : undefined),
    });
    expect(await all.vault.second.choose(all.chosen)).toMatchObject(
      REFUSED(`Backups cannot be kept in “${all.chosen}”. The disk is full.`),
    );
    expect(await state(all)).toBe(null);
  });

  test.skipIf(process.platform === 'win32')('where a link leads into the data folder', async () => {
    const all = await withSecond();
    await symlink(all.data, join(all.root, 'link'));
    await mkdir(join(all.data, 'snapshots'), { recursive: true });
    await symlink(join(all.data, 'snapshots'), join(all.chosen, 'Reading List backups'));
    for (const folder of [join(all.root, 'link'), all.chosen])
      expect(await all.vault.second.choose(folder)).toMatchObject(
        REFUSED(expect.stringContaining('It lies in the app’s own data folder')),
      );
  });

  test.each([
    ['EROFS', 'The disk can only be read, not written.'],
    ['EACCES', 'The app may not write there.'],
    ['ENOSPC', 'The disk is full.'],
  ])('that answers %s, and the data folder may contain its parent', async (code, words) => {
    const all = await withSecond();
    onTestFinished(takeDisk());
    const error = Object.assign(new Error(code), { code });
    watchDisk({
      folder: all.chosen,
      before: ({ flags }) => (flags === 'wx' ? { error } : undefined),
    });
    expect(await all.vault.second.choose(all.chosen)).toMatchObject(
      REFUSED(`Backups cannot be kept in “${all.chosen}”. ${words}`),
    );
    expect(await state(all)).toBe(null);
    expect(await all.vault.second.choose(all.root)).toMatchObject({ ok: true });
  });
});

describe('a second folder that fails', () => {
  test('because its disk is not there holds nothing up, is not made, and is filled later', async () => {
    const all = await withSecond();
    await all.vault.second.choose(all.chosen);
    await rename(all.chosen, `${all.chosen} away`);
    // An empty place to plug the disk in.
    await mkdir(all.chosen);
    await all.vault.handlers.append({ changes: [change(4)] });
    expect(await all.vault.handlers.backUp({})).toEqual({ ok: true, value: null });
    expect(await state(all)).toMatchObject({
      last: expect.any(Number),
      problem: 'The folder is not there. If it is on a disk of its own, plug that in.',
    });
    expect(await readdir(all.chosen)).toEqual([]);
    expect(await all.vault.handlers.backups({})).toMatchObject({
      value: [{ where: 'here' }, { where: 'here' }],
    });
    await rm(all.chosen, { recursive: true });
    await rename(`${all.chosen} away`, all.chosen);
    await all.vault.handlers.append({ changes: [change(5)] });
    await all.vault.handlers.backUp({});
    expect(await state(all)).toMatchObject({ problem: null });
    expect((await namesIn(all.chosen)).at(-1)).toMatch(/-5\.json$/);
  });

  test.each([
    ['full', 'writeFile', 'ENOSPC', 'The disk is full.'],
    ['only to be read', 'open', 'EROFS', 'The disk can only be read, not written.'],
  ])('because it is %s tells so, and the first has its backup', async (_, name, code, words) => {
    const all = await withSecond();
    await all.vault.second.choose(all.chosen);
    onTestFinished(takeDisk());
    const error = Object.assign(new Error(code), { code });
    watchDisk({
      folder: all.chosen,
      before: (call) => (call.name === name && call.path.endsWith('.tmp') ? { error } : undefined),
    });
    await all.vault.handlers.append({ changes: [change(4)] });
    expect(await all.vault.handlers.backUp({})).toEqual({ ok: true, value: null });
    expect(await state(all)).toMatchObject({ problem: words });
    expect((await readdir(join(all.data, 'snapshots'))).at(-1)).toMatch(/-4\.json$/);
    expect(await namesIn(all.chosen)).toHaveLength(1);
    watchDisk(null);
    expect(await state(all)).toMatchObject({ problem: null });
    expect(await namesIn(all.chosen)).toHaveLength(2);
  });

  test('because it reads back other than was written keeps no such backup', async () => {
    const all = await withSecond();
    await all.vault.second.choose(all.chosen);
    onTestFinished(takeDisk());
    watchDisk({
      folder: all.chosen,
      before: ({ name, bytes }) =>
        name === 'writeFile' && bytes ? { bytes: bytes.subarray(9) } : undefined,
    });
    await all.vault.handlers.append({ changes: [change(4)] });
    await all.vault.handlers.backUp({});
    expect(await state(all)).toMatchObject({ problem: 'The disk reports an error.' });
    expect(await namesIn(all.chosen)).toHaveLength(1);
  });

  test('because it never answers holds nothing up, and says so', async () => {
    const all = await withSecond();
    await all.vault.second.choose(all.chosen);
    onTestFinished(takeDisk());
    // It answers once the test is over, for a vault that is closed waits for it a while.
    let answer: () => void = () => undefined;
    const silence = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const fs = await import('node:fs/promises');
    const { stat } = fs.default;
    const hung = vi.spyOn(fs.default, 'stat').mockImplementation((async (path: string) => {
      if (path.startsWith(all.chosen)) await silence;
      return stat(path);
    }) as typeof stat);
    const { syncBuiltinESMExports } = await import('node:module');
    syncBuiltinESMExports();
    await all.vault.handlers.append({ changes: [change(4)] });
    expect(await all.vault.handlers.backUp({})).toEqual({ ok: true, value: null });
    expect(await all.vault.handlers.append({ changes: [change(5)] })).toMatchObject({ ok: true });
    expect(await state(all)).toMatchObject({ problem: expect.stringContaining('not answer') });
    expect(await all.vault.handlers.backups({})).toMatchObject({
      value: [{ where: 'here' }, { where: 'here' }],
    });
    answer();
    hung.mockRestore();
    syncBuiltinESMExports();
    await vi.waitFor(async () => expect(await state(all)).toMatchObject({ problem: null }));
  });

  test('while the data folder does is the one that has the backup', async () => {
    const all = await withSecond();
    await all.vault.second.choose(all.chosen);
    await rm(join(all.data, 'snapshots'), { recursive: true });
    await writeFile(join(all.data, 'snapshots'), 'a file');
    await all.vault.handlers.append({ changes: [change(4)] });
    expect(await all.vault.handlers.backUp({})).toMatchObject({ ok: false });
    expect(await state(all)).toMatchObject({ problem: null });
    expect((await namesIn(all.chosen)).at(-1)).toMatch(/-4\.json$/);
    expect(await all.vault.handlers.backups({})).toMatchObject({
      value: [{ where: 'second' }, { where: 'second' }],
    });
  });
});

describe('backups in the second folder', () => {
  test('are read where the data folder lost or damaged its own', async () => {
    const all = await withSecond();
    await all.vault.handlers.backUp({});
    await all.vault.second.choose(all.chosen);
    const [name = ''] = await readdir(join(all.data, 'snapshots'));
    const whole = await all.vault.handlers.backup({ name });
    expect(whole).toMatchObject({ ok: true, value: { held: changes(3) } });
    await writeFile(join(all.data, 'snapshots', name), 'damaged');
    expect(await all.vault.handlers.backup({ name })).toEqual(whole);
    await rm(join(all.data, 'snapshots'), { recursive: true });
    expect(await all.vault.handlers.backups({})).toMatchObject({
      value: [{ name, where: 'second' }],
    });
    expect(await all.vault.handlers.backup({ name })).toEqual(whole);
    const [place = ''] = await placesIn(all.chosen);
    await writeFile(join(place, name), 'damaged');
    expect(await all.vault.handlers.backup({ name })).toMatchObject({ ok: false });
  });

  test('are offered to a new library that chooses the folder after all else was lost', async () => {
    const lost = await withSecond();
    await lost.vault.second.choose(lost.chosen);
    const [name = ''] = await namesIn(lost.chosen);
    const { vault } = await opened(await emptyFolder());
    await vault.second.choose(lost.chosen);
    expect(await vault.handlers.backups({})).toMatchObject({ value: [{ name, where: 'other' }] });
    expect(await vault.handlers.backup({ name })).toMatchObject({ value: { held: changes(3) } });
  });

  test('are told of where journal and snapshots are lost, without being taken by themselves', async () => {
    const all = await withSecond();
    await all.vault.second.choose(all.chosen);
    await all.vault.close();
    for (const name of ['journal', 'snapshots'])
      await rm(join(all.data, name), { recursive: true, force: true });
    const { vault } = await opened(all.data);
    expect(await vault.handlers.read({})).toEqual({ ok: true, value: [] });
    expect(await vault.handlers.overdue({})).toMatchObject({
      value: [{ words: expect.stringContaining(`“${all.chosen}” holds a backup of 2026-03-01`) }],
    });
    expect(await vault.handlers.backups({})).toMatchObject({ value: [{ where: 'second' }] });
    expect(await namesIn(all.chosen)).toHaveLength(1);
  });
});
