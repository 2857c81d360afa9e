import { expect, test } from 'vitest';
import { IDENTITY } from '../../../src/main/identity.ts';
import { userDataFolder } from '../../../src/main/user-data.ts';

test('what a library on disk hangs on never changes', () => {
  expect(Object.isFrozen(IDENTITY)).toBe(true);
  expect(IDENTITY).toEqual({
    product: 'Reading List',
    userDataFolder: 'Reading List',
    developmentFolder: 'Reading List Dev',
    scheme: 'app',
    host: 'reading-list',
    origin: 'app://reading-list',
    partition: '',
  });
  expect(IDENTITY.origin).toBe(`${IDENTITY.scheme}://${IDENTITY.host}`);
});

test.each([
  ['', false, '/home/me/.config/Reading List'],
  ['', true, '/home/me/.config/Reading List Dev'],
  ['/elsewhere', false, '/elsewhere'],
  ['/elsewhere', true, '/elsewhere'],
  ['here', false, '/work/here'],
])('asked for “%s”, development %s: %s', (asked, development, folder) => {
  const start = { asked, development, appData: '/home/me/.config', workingFolder: '/work' };
  expect(userDataFolder(start)).toBe(folder);
});
