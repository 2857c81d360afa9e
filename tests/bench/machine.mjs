import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** @typedef {Readonly<Record<'processor' | 'memory' | 'system' | 'node' | 'electron', string>>} Machine */

// Without what a build is called.
const kernel = () => `${type()} ${/^[\d.]+\d/.exec(release())?.[0] ?? release()}`;

function systemName() {
  try {
    const named = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    if (named) return `${named}, ${kernel()}`;
  } catch {
    // Only Linux has that file.
  }
  return kernel();
}

/**
 * What the figures were measured on.
 * @param {{ version: string, fallback: boolean } | undefined} electron
 * @returns {Machine}
 */
export function machine(electron) {
  const cores = cpus();
  return {
    processor: `${cores[0]?.model.trim() ?? 'unknown'}, ${cores.length} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: systemName(),
    node: process.versions.node,
    electron: electron
      ? `${electron.version}${electron.fallback ? ' (the stand-in)' : ''}`
      : 'none',
  };
}
