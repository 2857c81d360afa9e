import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openVault } from '../../../../src/main/vault/vault.ts';
import { recordVersions } from '../../../../src/main/version-gate.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { change, clock, emptyFolder } from './samples.ts';

/** What is flushed in a folder while an act is carried out. */
async function flushedBy(folder: string, act: () => Promise<unknown>): Promise<readonly string[]> {
  const flushed: string[] = [];
  const release = takeDisk();
  watchDisk({
    folder,
    before: ({ name, path }) => {
      if (name.endsWith('sync')) flushed.push(path);
      return undefined;
    },
  });
  await act().finally(release);
  return flushed;
}

test('the first change flushes its file, the name of that, and the name of the journal, the next its file', async () => {
  const folder = await emptyFolder();
  const { handlers } = openVault({ folder, now: clock().now });
  await handlers.open({});
  const flushed = await flushedBy(folder, () => handlers.append({ changes: [change(1)] }));
  const journal = join(folder, 'journal');
  const segment = join(journal, '000001.log');
  expect(flushed).toEqual([folder, journal, segment]);
  const next = await flushedBy(folder, () => handlers.append({ changes: [change(2)] }));
  expect(next).toEqual([segment]);
});

test('the name of the record of versions is flushed after it', async () => {
  const folder = await emptyFolder();
  const versions = { app: '1.0.0', store: 2, chromium: 100, format: 1 };
  const flushed = await flushedBy(folder, async () => recordVersions(folder, versions));
  expect(flushed).toEqual([join(folder, 'versions.json.tmp'), folder]);
});

test('on Windows, which flushes no folder, the record alone is', async () => {
  vi.stubGlobal('process', Object.create(process, { platform: { value: 'win32' } }));
  onTestFinished(() => void vi.unstubAllGlobals());
  const folder = await emptyFolder();
  const versions = { app: '1.0.0', store: 2, chromium: 100, format: 1 };
  const flushed = await flushedBy(folder, async () => recordVersions(folder, versions));
  expect(flushed).toEqual([join(folder, 'versions.json.tmp')]);
});
