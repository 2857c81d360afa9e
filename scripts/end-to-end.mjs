import { runChild } from './child.mjs';
import { electronEnv } from './electron-env.mjs';
import { findChromium } from './programs.mjs';
import { inProject, projectFolder } from './project.mjs';
import { onStage } from './stage.mjs';

/**
 * Runs the end-to-end tests against a fresh build and tells how the run ended.
 * @param {readonly string[]} args further arguments for Playwright
 * @param {{ capture?: boolean, env?: NodeJS.ProcessEnv, config?: string }} [options]
 */
export function runEndToEnd(
  args,
  { capture = false, env = {}, config = 'tests/e2e/playwright.config.ts' } = {},
) {
  return onStage((stage) => {
    const chromium = findChromium();
    if (!chromium)
      console.log('No Chromium or Chrome was found: its pass of the tests is skipped.');
    const cli = inProject('node_modules/playwright/cli.js');
    return runChild(process.execPath, [cli, 'test', '-c', inProject(config), ...args], {
      cwd: projectFolder,
      capture,
      // The one signal at which Playwright ends the apps it started.
      endWith: 'SIGINT',
      env: {
        ...electronEnv(stage),
        ...env,
        READING_LIST_CHROMIUM: chromium,
      },
    });
  });
}
