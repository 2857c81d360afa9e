import { spawn } from 'node:child_process';
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
