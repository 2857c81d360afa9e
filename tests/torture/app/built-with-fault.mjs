import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../../../scripts/child.mjs';
import { inProject, projectFolder } from '../../../scripts/project.mjs';
import { FAULT } from '../runner/planted.mjs';

/**
 * Builds the app with a fault, that of this process where none is named, and gives the folder of
 * that app; it is gone when this process ends.
 * @param {string} [name]
 */
export async function builtWithFault(name = process.env[FAULT]) {
  const app = mkdtempSync(join(tmpdir(), 'reading-list-fault-'));
  process.once('exit', () => rmSync(app, { recursive: true, force: true }));
  copyFileSync(inProject('package.json'), join(app, 'package.json'));
  const cli = inProject('node_modules/electron-vite/bin/electron-vite.js');
  const config = inProject('tests/torture/app/electron.vite.config.ts');
  const args = [cli, 'build', '--config', config, '--outDir', join(app, 'out')];
  const ended = await runChild(process.execPath, args, {
    ...{ cwd: projectFolder, capture: true },
    env: { ...process.env, [FAULT]: name },
  });
  if (ended.code !== 0) throw new Error(`The app could not be built: ${ended.output}`);
  return app;
}
