import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { withSecond } from './second-vault.ts';

const LOOKING = 5000;
const READING = 10_000;

/** A vault with a second folder in which to list names is not answered before `answer` is called. */
async function silent(isSilent: (path: string) => boolean) {
  const all = await withSecond();
  await all.vault.handlers.backUp({});
  expect(await all.vault.second.choose(all.chosen)).toMatchObject({ ok: true });
  const { readdir } = fs;
  let answer: () => void = () => undefined;
  const silence = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked: string[] = [];
  const spy = vi.spyOn(fs, 'readdir').mockImplementation((async (path: string) => {
    if (path.startsWith(all.chosen) && isSilent(path)) {
      asked.push(path);
      await silence;
    }
    return readdir(path);
  }) as typeof readdir);
  syncBuiltinESMExports();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    answer();
    vi.useRealTimers();
    spy.mockRestore();
    syncBuiltinESMExports();
  });
  return { ...all, asked, answer };
}

const HERE = { ok: true, value: [{ where: 'here' }] };
const BOTH = { ok: true, value: [{ where: 'both' }] };

test('a second folder that is silent is asked once where backups lie, whoever asks, and not waited for twice', async () => {
  const { vault, asked, answer } = await silent(() => true);
  const list = () => vault.handlers.backups({});
  const lists = [list(), list(), list(), list(), list()];
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(LOOKING);
  for (const listed of await Promise.all(lists)) expect(listed).toMatchObject(HERE);
  expect(await list()).toMatchObject(HERE);
  expect(await vault.handlers.backup({ name: '2026-03-01T12-00-00-000Z-9.json' })).toMatchObject({
    ok: false,
  });
  expect(asked).toHaveLength(1);
  answer();
  await vi.waitFor(async () => expect(await list()).toMatchObject(BOTH));
});

test('one that falls silent while the own backups are listed is not asked for those of others', async () => {
  const { vault, chosen, asked } = await silent((path) => !path.endsWith('Reading List backups'));
  await fs.mkdir(join(chosen, 'Reading List backups', '01234567'));
  const listed = vault.handlers.backups({});
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(READING);
  expect(await listed).toMatchObject(HERE);
  expect(asked).toHaveLength(1);
});
