import { expect, test } from 'vitest';
import { complaints, shipped } from '../../torture/dependencies/lockfile.ts';

test('each package that is shipped is held to its content and may be given away', () => {
  const packages = shipped(process.cwd());
  expect(packages.length).toBeGreaterThan(20);
  expect(complaints(packages)).toEqual([]);
});

test('a package without its content’s hash, or with another licence, is told', () => {
  const one = { path: 'node_modules/one', version: '1.0.0', integrity: null, licence: 'MIT' };
  const two = { ...one, path: 'node_modules/two', integrity: 'sha512-x', licence: 'GPL-3.0' };
  expect(complaints([one, two])).toEqual([
    'node_modules/one is not held to its content.',
    'node_modules/two has the licence GPL-3.0.',
  ]);
});
