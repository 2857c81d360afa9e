import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWindowMemory } from '../../../src/main/window-memory.ts';
import { emptyFolder } from './vault/samples.ts';

const unknown = { area: null, maximised: false, theme: 'system' };

test('what is kept is there at the next start, the last of each', async () => {
  const folder = await emptyFolder();
  const memory = await openWindowMemory(folder);
  expect(memory.state).toEqual(unknown);
  const area = { x: 1, y: 2, width: 800, height: 600 };
  await Promise.all([
    memory.keep({ area, maximised: true }),
    memory.keep({ theme: 'light' }),
    memory.keep({ theme: 'dark' }),
  ]);
  const expected = { area, maximised: true, theme: 'dark' };
  expect(memory.state).toEqual(expected);
  expect((await openWindowMemory(folder)).state).toEqual(expected);
});

test.each([
  '',
  '{',
  'null',
  '{"area":{"x":"1"}}',
  '{"area":null,"maximised":false,"theme":"pink"}',
])('a damaged file is as none: “%s”', async (text) => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'window.json'), text);
  const memory = await openWindowMemory(folder);
  expect(memory.state).toEqual(unknown);
  await memory.keep({ theme: 'dark' });
  expect(JSON.parse(await readFile(join(folder, 'window.json'), 'utf8')).theme).toBe('dark');
});

test('a disk that refuses is passed over', async () => {
  const folder = join(await emptyFolder(), 'file');
  await writeFile(folder, '');
  const memory = await openWindowMemory(folder);
  await memory.keep({ theme: 'dark' });
  expect(memory.state.theme).toBe('dark');
});
