/**
 * @typedef {Record<string, unknown> & {
 *   version?: string, integrity?: string, optional?: boolean, peer?: boolean
 * }} Locked
 */
/** @typedef {{ packages: Record<string, Locked> }} Lockfile */

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * Tells whether what npm recorded as installed is what the lockfile asks for: every package
 * in its locked version, and none besides; only optional ones may be absent or extra, for
 * those depend on the platform.
 * @param {Lockfile} locked
 * @param {Lockfile} installed
 */
export function matchesLockfile(locked, installed) {
  const complete = Object.entries(locked.packages).every(([path, wanted]) => {
    const found = installed.packages[path];
    if (path === '') return true;
    if (!found) return Boolean(wanted.optional || wanted.peer);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
  const extra = Object.entries(installed.packages).filter(([path]) => !(path in locked.packages));
  return complete && extra.every(([, { optional }]) => optional);
}

/**
 * Tells whether a lockfile was made for the dependencies a package.json names.
 * @param {Lockfile} lockfile
 * @param {Record<string, unknown>} manifest
 */
export function matchesManifest(lockfile, manifest) {
  const root = lockfile.packages[''] ?? {};
  return KINDS.every((kind) => canonical(root[kind]) === canonical(manifest[kind]));
}

/** @param {unknown} ranges */
const canonical = (ranges) => JSON.stringify(Object.entries(ranges ?? {}).sort(byName));

/** @type {(a: [string, unknown], b: [string, unknown]) => number} */
const byName = ([a], [b]) => (a < b ? -1 : 1);
