import { memoryOf } from './process-memory.mjs';

/** How often memory is looked at, in milliseconds. */
const LOOK = 250;

/**
 * The most memory (PSS, MiB) that an app had in a phase: of all its processes together, and of each
 * kind at whatever moment it had most. The library worker is a part of the window's process.
 * @typedef {{ phase: string, all: number, window: number, main: number, others: number }} Peak
 */

/** @param {number} pid the main process */
function memoryByProcess(pid) {
  const all = memoryOf(pid).pss;
  const window = memoryOf(pid, 'renderer').pss;
  const main = memoryOf(pid, 'browser').pss;
  return { all, window, main, others: all - window - main };
}

/**
 * Watches the memory of an app, phase by phase.
 * @param {number} pid its main process
 */
export function watchedMemory(pid) {
  /** @type {Peak[]} */
  const peaks = [];
  const look = () => {
    const peak = peaks.at(-1);
    if (!peak) return;
    const now = memoryByProcess(pid);
    for (const kind of /** @type {const} */ (['all', 'window', 'main', 'others']))
      peak[kind] = Math.max(peak[kind], now[kind]);
  };
  const looking = setInterval(look, LOOK);
  return {
    /** Begins a phase. @param {string} phase */
    begin: (phase) => {
      look();
      peaks.push({ phase, all: 0, window: 0, main: 0, others: 0 });
      look();
    },
    /** Ends the last phase; what each took. */
    end: () => {
      look();
      clearInterval(looking);
      return peaks;
    },
  };
}
