import { readFileSync } from 'node:fs';

/**
 * Tells whether a Node version is at least the given `>=major.minor`.
 * @param {string} version
 * @param {string} range
 */
export function isNewEnough(version, range) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = range.replace('>=', '').split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** Checks Node against package.json; when it is too old, says so and sets exit code 1. */
export function checkNodeVersion() {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const range = manifest.engines.node;
  if (isNewEnough(process.versions.node, range)) return true;
  console.error(
    `Reading List needs Node ${range}, but this is Node ${process.versions.node}: install a newer Node and run the command again.`,
  );
  process.exitCode = 1;
  return false;
}
