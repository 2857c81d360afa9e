import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { change } from './samples.ts';
import { namesIn, opened, withSecond } from './second-vault.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type All = Awaited<ReturnType<typeof withSecond>>;

const warned = async ({ vault }: All): Promise<readonly string[]> => {
  const outcome = await vault.handlers.overdue({});
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value.map(({ words }) => words);
};

/** A vault whose data folder takes no backups. */
async function blocked(): Promise<All> {
  const all = await withSecond();
  await writeFile(join(all.data, 'snapshots'), 'a file');
  return all;
}

test('nothing is told where nothing was changed, or all of it is in a backup', async () => {
  const none = await withSecond(0);
  none.pass(9 * DAY);
  expect(await warned(none)).toEqual([]);
  const all = await withSecond();
  await all.vault.handlers.backUp({});
  all.pass(9 * DAY);
  expect(await warned(all)).toEqual([]);
});

test('where none can be taken it is told with the reason, and over once one is taken', async () => {
  const all = await blocked();
  expect(await warned(all)).toEqual([]);
  all.pass(10 * MINUTE);
  expect(await warned(all)).toEqual([expect.stringContaining('no backup of your changes yet.')]);
  await rm(join(all.data, 'snapshots'));
  expect(await all.vault.handlers.backUp({})).toMatchObject({ ok: true });
  expect(await warned(all)).toEqual([]);
  all.pass(9 * DAY);
  expect(await warned(all)).toEqual([]);
});

test('the reason is told in it', async () => {
  const all = await blocked();
  await all.vault.handlers.backUp({});
  await warned(all);
  all.pass(2 * DAY);
  expect(await warned(all)).toEqual([
    expect.stringMatching(/no backup for 2 days\. A file stands where .* “Show the backups”\.$/),
  ]);
});

test('a backup that is damaged is none, and another one is taken by itself', async () => {
  const all = await withSecond();
  await all.vault.handlers.backUp({});
  await all.vault.close();
  const [name = ''] = await readdir(join(all.data, 'snapshots'));
  await writeFile(join(all.data, 'snapshots', name), 'damaged');
  const again = { ...all, ...(await opened(all.data)) };
  again.pass(2 * DAY);
  expect(await warned(again)).toEqual([]);
  await vi.waitFor(async () => expect(await readdir(join(all.data, 'snapshots'))).toHaveLength(2));
});

test('the same words stand for a day, and others after it, though the reason changes', async () => {
  const all = await blocked();
  await warned(all);
  all.pass(DAY);
  const first = await warned(all);
  expect(first).toHaveLength(1);
  await rm(join(all.data, 'snapshots'));
  onTestFinished(takeDisk());
  const error = Object.assign(new Error('full'), { code: 'ENOSPC' });
  watchDisk({
    folder: join(all.data, 'snapshots'),
    before: ({ flags }) => (flags === 'wx' ? { error } : undefined),
  });
  for (let hour = 0; hour < 23; hour += 1) {
    all.pass(60 * MINUTE);
    await all.vault.handlers.backUp({});
    expect(await warned(all)).toEqual(first);
  }
  all.pass(60 * MINUTE);
  const second = await warned(all);
  expect(second).toHaveLength(1);
  expect(second).not.toEqual(first);
});

test('ordinary work, of which a little is always lacking, is no reason', async () => {
  const all = await withSecond();
  await all.vault.second.choose(all.chosen);
  for (let number = 4; number < 40; number += 1) {
    await all.vault.handlers.append({ changes: [change(number)] });
    expect(await warned(all)).toEqual([]);
    all.pass(60 * MINUTE);
    await all.vault.handlers.backUp({});
    await all.vault.second.state();
  }
});

test('a second folder that is away for a day is told of, by its path', async () => {
  const all = await withSecond();
  await all.vault.second.choose(all.chosen);
  await rename(all.chosen, `${all.chosen} away`);
  await all.vault.handlers.append({ changes: [change(4)] });
  await all.vault.handlers.backUp({});
  await all.vault.second.state();
  expect(await warned(all)).toEqual([]);
  all.pass(DAY - MINUTE);
  expect(await warned(all)).toEqual([]);
  all.pass(2 * MINUTE);
  expect(await warned(all)).toEqual([
    expect.stringContaining(
      `no backup for 1 day in the second folder “${all.chosen}”. The folder is not there.`,
    ),
  ]);
  // It is tried again by itself.
  await rename(`${all.chosen} away`, all.chosen);
  all.pass(10 * MINUTE);
  await warned(all);
  await vi.waitFor(async () => expect(await namesIn(all.chosen)).toHaveLength(2));
  await vi.waitFor(async () => expect(await warned(all)).toEqual([]));
});
