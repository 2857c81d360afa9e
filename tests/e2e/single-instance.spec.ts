import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { expect, test } from './app.ts';
import { electronCommand } from './launch-electron.ts';

test('a second start focuses the first window and exits', async ({ launch, folder }) => {
  const { page } = await launch();
  const { path, args } = electronCommand(folder);
  const second = spawn(path, args, { stdio: 'ignore' });
  const code = await new Promise((done) => second.once('exit', done));
  expect(code).toBe(0);
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
});

test('a start whose data folder cannot be written to says so', async ({ folder }) => {
  const file = `${folder}-file`;
  await writeFile(file, '');
  const { path, args } = electronCommand(file);
  const start = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  start.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  expect(await new Promise((done) => start.once('close', done))).toBe(1);
  expect(said.join('')).toContain('A file stands where the data folder should be.');
});
