import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isStale, newestIn } from '../../../scripts/fresh-build.mjs';
import { temporaryFolder } from './temporary-folder.ts';

test('a build is stale when a part of it is missing or older than a source', () => {
  expect(isStale(100, [200, undefined, 200])).toBe(true);
  expect(isStale(100, [200, 99, 200])).toBe(true);
  expect(isStale(100, [200, 150, 100])).toBe(false);
});

test('a removed source counts as a change', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'src/inner'), { recursive: true });
  const file = join(root, 'src/inner/a.ts');
  writeFileSync(file, '');
  const long = new Date(1000);
  for (const path of [file, join(root, 'src/inner'), join(root, 'src')]) {
    utimesSync(path, long, long);
  }
  expect(newestIn(root, ['src', 'absent.json'])).toBe(1000);
  rmSync(file);
  expect(newestIn(root, ['src'])).toBeGreaterThan(1000);
});

test('a link that leads nowhere, as editors lock files by, is passed over', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/a.ts'), '');
  symlinkSync('ada@machine.1234:5678', join(root, 'src/.#a.ts'));
  expect(newestIn(root, ['src'])).toBeGreaterThan(1000);
});
