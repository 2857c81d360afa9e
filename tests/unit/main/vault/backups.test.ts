import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openVault } from '../../../../src/main/vault/vault.ts';
import { change, changes, clock, emptyFolder } from './samples.ts';

async function backedUp() {
  const folder = await emptyFolder();
  const vault = openVault({ folder, now: clock().now });
  await vault.handlers.append({ changes: changes(3) });
  expect(await vault.handlers.backUp({})).toEqual({ ok: true, value: null });
  await vault.handlers.append({ changes: [change(4), change(13, 'newer')] });
  const listed = await vault.handlers.backups({});
  if (!listed.ok) throw new Error(listed.failure.message);
  return { folder, vault, listed: listed.value };
}

test('backups are listed with when, how many changes and how many bytes', async () => {
  const { folder, vault, listed } = await backedUp();
  const [name = ''] = await readdir(join(folder, 'snapshots'));
  const bytes = (await readFile(join(folder, 'snapshots', name))).length;
  expect(listed).toEqual([
    { name, time: expect.any(Number), changes: 3, bytes, partial: false, where: 'here' },
  ]);
  expect(new Date(listed[0]?.time ?? 0).toISOString()).toMatch(/^2026-03-01T12:00/);
  await vault.handlers.backUp({});
  const [newest, ...older] = await readdir(join(folder, 'snapshots')).then((all) => all.reverse());
  expect(await vault.handlers.backups({})).toMatchObject({
    value: [{ name: newest, changes: 5 }, { name: older[0] }],
  });
  await vault.close();
});

test('a backup gives what it holds, and the keys that were set since', async () => {
  const { vault, listed } = await backedUp();
  const content = await vault.handlers.backup({ name: listed[0]?.name ?? '' });
  if (!content.ok) throw new Error(content.failure.message);
  expect(content.value.held.map(({ key, after }) => [key, after])).toEqual(
    changes(3).map(({ key, after }) => [key, after]),
  );
  expect(content.value.since).toEqual(['n-4/text']);
  await vault.close();
});

test('a damaged backup is refused with a sentence', async () => {
  const { folder, vault, listed } = await backedUp();
  const { name = '' } = listed[0] ?? {};
  const path = join(folder, 'snapshots', name);
  await writeFile(path, (await readFile(path, 'utf8')).replace('text 2', 'text 8'));
  expect(await vault.handlers.backup({ name })).toMatchObject({
    ok: false,
    failure: { kind: 'refused', message: expect.stringContaining('Choose another one.') },
  });
  await vault.close();
});

test.each([
  ['deleted', (path: string) => rm(path)],
  ['damaged', (path: string) => writeFile(path, 'damaged')],
  ['deleted with its folder', (path: string) => rm(dirname(path), { recursive: true })],
])('one that was %s meanwhile is taken again, though nothing has changed', async (_, lose) => {
  const { folder, vault } = await backedUp();
  await vault.handlers.backUp({});
  const snapshots = join(folder, 'snapshots');
  const [newest = ''] = (await readdir(snapshots)).toReversed();
  await lose(join(snapshots, newest));
  expect(await vault.handlers.backUp({})).toEqual({ ok: true, value: null });
  const listed = await vault.handlers.backups({});
  const name = listed.ok ? (listed.value[0]?.name ?? '') : '';
  expect(name).toMatch(/-5\.json$/);
  expect(await vault.handlers.backup({ name })).toMatchObject({ ok: true, value: { since: [] } });
  await vault.close();
});

test('where none can be taken that is said', async () => {
  const folder = await emptyFolder();
  const vault = openVault({ folder, now: clock().now });
  await vault.handlers.append({ changes: changes(1) });
  await writeFile(join(folder, 'snapshots'), 'a file where the folder should be');
  const outcome = await vault.handlers.backUp({});
  expect(outcome).toEqual({
    ok: false,
    failure: {
      kind: 'not-saved',
      message: 'No backup could be taken. A file stands where the data folder should be.',
    },
  });
});
