import { expect, test } from 'vitest';
import { matchesLockfile, matchesManifest } from '../../../scripts/setup/lockfile.mjs';

const lockfile = {
  packages: {
    '': { dependencies: { b: '^1.0.0', a: '^2.0.0' } },
    'node_modules/a': { version: '2.0.0', integrity: 'sha512-a' },
    'node_modules/a-linux': { version: '2.0.0', integrity: 'sha512-l', optional: true },
  },
};
const a = lockfile.packages['node_modules/a'];

test('packages in their locked versions match, with or without optional ones', () => {
  expect(matchesLockfile(lockfile, lockfile)).toBe(true);
  expect(matchesLockfile(lockfile, { packages: { 'node_modules/a': a } })).toBe(true);
  const forMac = {
    'node_modules/a': a,
    'node_modules/a-mac': { version: '2.0.0', optional: true },
  };
  expect(matchesLockfile(lockfile, { packages: forMac })).toBe(true);
});

test('another version, a missing or an extra package does not match', () => {
  const other = { 'node_modules/a': { ...a, version: '2.0.1' } };
  expect(matchesLockfile(lockfile, { packages: other })).toBe(false);
  expect(matchesLockfile(lockfile, { packages: {} })).toBe(false);
  const extra = { 'node_modules/a': a, 'node_modules/c': { version: '1.0.0' } };
  expect(matchesLockfile(lockfile, { packages: extra })).toBe(false);
});

test('a lockfile belongs to a manifest with the same ranges in any order', () => {
  expect(matchesManifest(lockfile, { dependencies: { a: '^2.0.0', b: '^1.0.0' } })).toBe(true);
  expect(matchesManifest(lockfile, { dependencies: { a: '^2.0.0' } })).toBe(false);
});
