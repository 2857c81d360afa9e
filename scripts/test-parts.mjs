import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { runEndToEnd } from './end-to-end.mjs';
import { npmCommand } from './npm.mjs';
import { projectFolder } from './project.mjs';
import { countPlaywright, countVitest, ONE_FAILED } from './test-count.mjs';

/** @typedef {{ count: import('./test-count.mjs').TestCount, output: string }} PartResult */
/** @typedef {{ title: string, needs?: string, run: (folder: string) => Promise<PartResult> }} Part */

/**
 * The parts of a whole test run in their order; `needs` names a part without whose success
 * one cannot run. Each is given a folder for its report.
 * @type {readonly Part[]}
 */
export const PARTS = [
  { title: 'Type check', run: () => runCheck('typecheck') },
  { title: 'Lint', run: () => runCheck('lint') },
  { title: 'Unit tests', run: runUnitTests },
  { title: 'Build', run: () => runCheck('build') },
  { title: 'End-to-end tests', needs: 'Build', run: runEndToEndTests },
];

/**
 * @param {string} script
 * @returns {Promise<PartResult>}
 */
async function runCheck(script) {
  const { code, output } = await runNpm(script);
  return { count: code === 0 ? { passed: 0, failed: 0, skipped: 0 } : ONE_FAILED, output };
}

/**
 * @param {string} folder
 * @returns {Promise<PartResult>}
 */
async function runUnitTests(folder) {
  const file = join(folder, 'unit.json');
  const { code, output } = await runNpm('unit', [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return { output, count: await countReport(file, (report) => countVitest(report, code)) };
}

/**
 * A test that failed is repeated once, for on a busy machine a real window can be late; it is
 * told apart from those that passed at once.
 * @param {string} folder
 * @returns {Promise<PartResult>}
 */
async function runEndToEndTests(folder) {
  const file = join(folder, 'e2e.json');
  const { code, output } = await runEndToEnd(['--reporter=list,json', '--retries=1'], {
    capture: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return { output, count: await countReport(file, (report) => countPlaywright(report, code)) };
}

/**
 * @param {string} script
 * @param {readonly string[]} [args]
 */
function runNpm(script, args = []) {
  return runChild(...npmCommand(['run', '--silent', script, '--', ...args]), {
    cwd: projectFolder,
    capture: true,
  });
}

/**
 * Without a report there was no run, which is a failure.
 * @template R
 * @param {string} file
 * @param {(report: R) => import('./test-count.mjs').TestCount} count
 */
async function countReport(file, count) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  await rm(file, { force: true });
  return text === undefined ? ONE_FAILED : count(/** @type {R} */ (JSON.parse(text)));
}
