import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CannotGoOn } from './entry.mjs';
import { interruption } from './interruption.mjs';
import { findProgram } from './programs.mjs';

const SIZE = '1440x900x24';
const ARGUMENTS = ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp', '-noreset'];
const START_LIMIT = 15_000;

/** @typedef {{ display: string, stop: () => Promise<void> }} VirtualScreen */

/**
 * Tells whether a window needs a virtual screen because there is no real one.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export const needsVirtualScreen = (env = process.env, platform = process.platform) =>
  platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;

/**
 * Starts an Xvfb on a free display, of which no other may know, and gives the display's name
 * and a way to end it. It also ends with this process. It draws for this person alone unless it
 * is open to all.
 * @param {{ isOpen?: boolean }} [options]
 * @returns {Promise<VirtualScreen>}
 */
export async function startVirtualScreen({ isOpen = false } = {}) {
  const xvfb = findProgram(['Xvfb']);
  if (!xvfb) {
    throw new CannotGoOn(
      'There is no screen and no Xvfb to stand in for one: run "node scripts/setup.mjs" in the project folder first.',
    );
  }
  // An interruption goes to the script, which ends the windows first and then the screen.
  interruption();
  const child = spawn(xvfb, [...ARGUMENTS, ...(isOpen ? ['-ac'] : [])], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const kill = () => void child.kill('SIGKILL');
  process.on('exit', kill);
  const ended = once(child, 'exit').catch(() => undefined);
  const number = await displayNumber(child).catch((error) => {
    kill();
    throw error;
  });
  return {
    display: `:${number}`,
    async stop() {
      const force = setTimeout(kill, 3000);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(force);
      process.off('exit', kill);
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function displayNumber(child) {
  let said = '';
  let complaint = '';
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new CannotGoOn(`${complaint.trim()}\n\nThe virtual screen (Xvfb) did not start.`));
    const limit = setTimeout(fail, START_LIMIT);
    child.once('error', fail);
    child.once('exit', fail);
    child.stderr?.on('data', (text) => {
      complaint += text;
    });
    child.stdio[3]?.on('data', (text) => {
      said += text;
      if (!said.includes('\n')) return;
      clearTimeout(limit);
      resolve(said.trim());
    });
  });
}
