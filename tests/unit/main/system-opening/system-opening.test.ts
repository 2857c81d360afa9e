import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { DESKTOP_FILE, desktopEntry } from '../../../../src/main/system-opening/desktop-entry.ts';

let switches: readonly string[] = [];
const app = {
  isPackaged: false,
  commandLine: { hasSwitch: (name: string) => switches.includes(name) },
  getPath: () => '/home/ada/papers',
  getAppPath: () => '/opt/reading list',
};
vi.mock('electron', () => ({ app }));
const { systemOpening } = await import('../../../../src/main/system-opening/system-opening.ts');

beforeEach(() => {
  vi.stubGlobal('process', { ...process, platform: 'linux', execPath: '/opt/electron' });
});
afterEach(() => vi.unstubAllGlobals());

/** Whether the app takes an entry that starts it so for its own. */
async function isOwn(command: readonly string[]): Promise<boolean> {
  const dataHome = await mkdtemp(join(tmpdir(), 'reading-list-desktop-'));
  onTestFinished(() => rm(dataHome, { recursive: true, force: true }));
  vi.stubEnv('XDG_DATA_HOME', dataHome);
  vi.stubEnv('APPIMAGE', undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  await mkdir(join(dataHome, 'applications'));
  await writeFile(join(dataHome, 'applications', DESKTOP_FILE), desktopEntry(command));
  return systemOpening().isOn();
}

test('the system starts the app in the same way', async () => {
  switches = ['no-sandbox'];
  expect(await isOwn(['/opt/electron', '--no-sandbox', '/opt/reading list'])).toBe(true);
  switches = [];
  expect(await isOwn(['/opt/electron', '/opt/reading list'])).toBe(true);
});

test('a data folder that was named from where the person was is found from everywhere', async () => {
  switches = ['user-data-dir'];
  const command = ['/opt/electron', '/opt/reading list', '--user-data-dir=/home/ada/papers'];
  expect(await isOwn(command)).toBe(true);
});
