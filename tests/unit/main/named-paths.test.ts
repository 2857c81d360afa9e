import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isAddress, namedPaths } from '../../../src/main/named-paths.ts';

const named = (argv: readonly string[], isPackaged = true) =>
  namedPaths({ argv: ['/opt/reading-list', ...argv], folder: '/home/ada', isPackaged });
const home = (path: string) => resolve('/home/ada', path);

test('files are found from the folder that the command was given in', () =>
  expect(named(['refs.bib', '../x.ris', '/tmp/a b.json'])).toEqual([
    home('refs.bib'),
    home('../x.ris'),
    resolve('/tmp/a b.json'),
  ]));

test('switches are none, but what follows two dashes is', () =>
  expect(named(['--no-sandbox', 'a.bib', '--user-data-dir=x.bib', '-v', '--', '-b.bib'])).toEqual([
    home('a.bib'),
    home('-b.bib'),
  ]));

test('links into the app and empty words are none', () =>
  expect(named(['reading-list://paper/p-a', 'READING-LIST:x', '', 'C:a.bib'])).toEqual([
    home('C:a.bib'),
  ]));

test('addresses of files on this computer are, and others stay what they are', () => {
  const others = ['file://other/c.bib', 'https://example.org/a.bib'];
  expect(named(['file:///home/ada/a%20b.bib', 'FILE:///x.ris', ...others])).toEqual([
    resolve('/home/ada/a b.bib'),
    resolve('/x.ris'),
    ...others,
  ]);
  expect([...others, resolve('/x.ris'), 'C:a.bib'].map(isAddress)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('Electron on its own is first told which app to run', () => {
  expect(named(['--no-sandbox', '.', '--user-data-dir=y', 'a.bib'], false)).toEqual([
    home('a.bib'),
  ]);
  expect(named(['.'], false)).toEqual([]);
});
