import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findElectron, launchSettings } from '../../../scripts/electron-runtime.mjs';
import { refuseFallback } from '../../../scripts/refuse-fallback.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const official = { path: '/e/electron', folder: '/e', fallback: false, version: '45.4.1' };
const standIn = { ...official, fallback: true, version: '25.1.1' };

describe('launch settings', () => {
  test('switch the sandbox off for root on Linux alone', () => {
    const args = (platform: NodeJS.Platform, uid: number | undefined) =>
      launchSettings(official, { platform, uid }).args;
    expect(args('linux', 0)).toEqual(['--no-sandbox']);
    expect(args('linux', 1000)).toEqual([]);
    expect(args('darwin', 0)).toEqual([]);
    expect(args('win32', undefined)).toEqual([]);
  });

  test('tell the app of the stand-in, and of nothing else', () => {
    expect(launchSettings(standIn).env.READING_LIST_FALLBACK_RUNTIME).toBe('25.1.1');
    expect(launchSettings(official).env.READING_LIST_FALLBACK_RUNTIME).toBeUndefined();
  });
});

describe('packaging', () => {
  test('is refused with the stand-in or another version', () => {
    expect(() => refuseFallback(standIn, '45.4.1')).toThrow(/stand-in Electron 25\.1\.1/);
    expect(() => refuseFallback({ ...official, version: '44.0.0' }, '45.4.1')).toThrow(/44\.0\.0/);
  });

  test('is allowed with the official runtime', () => {
    expect(() => refuseFallback(official, '45.4.1')).not.toThrow();
  });
});

describe.runIf(process.platform === 'linux')('the runtime that is found', () => {
  const project = (files: Record<string, string>) => {
    const root = temporaryFolder();
    const manifest = JSON.stringify({ devDependencies: { electron: '45.4.1' } });
    for (const [path, text] of Object.entries({ 'package.json': manifest, ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      chmodSync(join(root, path), 0o755);
    }
    return root;
  };
  const fallback = {
    'node_modules/.electron-fallback/electron': '',
    'node_modules/.electron-fallback/fallback.json': '{ "electron": "25.1.1" }',
  };
  const download = (version: string) => ({
    'node_modules/electron/path.txt': 'electron',
    'node_modules/electron/dist/electron': '',
    'node_modules/electron/dist/version': version,
  });

  test('is the official one before the stand-in', () => {
    const found = findElectron(project({ ...fallback, ...download('45.4.1') }), {});
    expect(found).toMatchObject({ fallback: false, version: '45.4.1' });
  });

  test('is not an official one of another version', () => {
    expect(findElectron(project({ ...fallback, ...download('44.0.0') }), {})?.fallback).toBe(true);
    expect(findElectron(project(download('44.0.0')), {})).toBeUndefined();
  });

  test('is the one the variable names, which must exist', () => {
    const root = project({ ...download('45.4.1'), 'mine/electron': '', 'mine/version': 'v45.0.0' });
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'mine') };
    expect(findElectron(root, env)).toMatchObject({ fallback: false, version: '45.0.0' });
    const wrong = { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'nowhere') };
    expect(() => findElectron(root, wrong)).toThrow(/ELECTRON_OVERRIDE_DIST_PATH names/);
  });
});
