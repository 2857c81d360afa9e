import { readdirSync, readFileSync } from 'node:fs';

/**
 * The processes that a process started, and they, and so on, itself among them. Linux only.
 * @param {number} root
 */
function processTree(root) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readOrNothing(`/proc/${name}/stat`);
    // The name before it is in parentheses and may hold anything.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** @param {string} path */
function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It ended in the meantime.
    return '';
  }
}

/**
 * The type of a process, as Chromium calls it.
 * @param {number} pid
 */
const typeOf = (pid) =>
  /--type=([a-z-]+)/.exec(readOrNothing(`/proc/${pid}/cmdline`))?.[1] ?? 'browser';

/** @typedef {{ pss: number, rss: number }} Memory in MiB */

/**
 * The memory of a process and all it started: what each shares with others divided among them
 * (PSS), and the plain sum (RSS), which counts shared pages once for every process.
 * @param {number} root
 * @param {string} [type] of the processes that are counted, as Chromium calls it; all without it
 * @returns {Memory}
 */
export function memoryOf(root, type) {
  const sum = { pss: 0, rss: 0 };
  for (const pid of processTree(root)) {
    if (type && typeOf(pid) !== type) continue;
    const text = readOrNothing(`/proc/${pid}/smaps_rollup`);
    sum.pss += Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024;
    sum.rss += Number(/^Rss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024;
  }
  return sum;
}
