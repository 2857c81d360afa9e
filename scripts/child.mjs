import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { interruption } from './interruption.mjs';

const GRACE = 5000;

/** What is thrown once a child has been ended because this script was told to end. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Interrupted by ${signal}.`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [capture] keep the output instead of showing it
 * @property {boolean} [ownGroup] put the child and all it starts in a group that ends with it
 * @property {AbortSignal} [stop] ends the child when it aborts
 * @property {NodeJS.Signals} [endWith] the signal at which the child ends in good order
 */

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null, output: string }} Ended */

/**
 * Runs a program to its end and tells how it ended. When this script is interrupted the
 * child is ended first, by force if it takes too long, and then `Interrupted` is thrown.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<Ended>}
 */
export async function runChild(command, args, options = {}) {
  const interrupted = interruption();
  const ownGroup = Boolean(options.ownGroup) && process.platform !== 'win32';
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    detached: ownGroup,
    stdio: options.capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  const kill = killer(child, ownGroup);
  /** @type {NodeJS.Timeout | undefined} */
  let force;
  const end = () => {
    child.kill(options.endWith ?? 'SIGTERM');
    force = setTimeout(() => kill('SIGKILL'), GRACE);
  };
  const lastResort = () => kill('SIGKILL');
  const signals = [interrupted, options.stop];
  for (const signal of signals) {
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end);
  }
  process.on('exit', lastResort);
  try {
    const ended = await whenEnded(child);
    if (interrupted.aborted) throw new Interrupted(interrupted.reason);
    return ended;
  } finally {
    clearTimeout(force);
    process.off('exit', lastResort);
    for (const signal of signals) signal?.removeEventListener('abort', end);
    if (ownGroup) kill('SIGKILL');
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} group
 */
function killer(child, group) {
  return (/** @type {NodeJS.Signals} */ signal) => {
    try {
      if (group && child.pid) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // Nothing of it is left.
    }
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Ended>}
 */
function whenEnded(child) {
  let output = '';
  const keep = (/** @type {string} */ text) => {
    output += text;
  };
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, output }));
  });
}
