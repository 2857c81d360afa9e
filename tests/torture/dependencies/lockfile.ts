import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is shipped, as the lockfile has it. */
export interface Locked {
  readonly path: string;
  readonly version: string;
  readonly integrity: string | null;
  readonly licence: string;
}

/** Licences that allow the app to be given away as it is, with their texts. */
const ALLOWED = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'Python-2.0'],
  ...['CC0-1.0', 'BlueOak-1.0.0', 'Unlicense', '(MPL-2.0 OR Apache-2.0)', '(MIT OR CC0-1.0)'],
]);

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** The packages of a project that are shipped: all but those for development. */
export function shipped(project: string): readonly Locked[] {
  const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
    readFileSync(join(project, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version, integrity, license }]) => ({
      path,
      version: version ?? '',
      integrity: integrity ?? null,
      licence: license ?? licenceOf(join(project, path, 'package.json')),
    }));
}

function licenceOf(manifest: string): string {
  if (!existsSync(manifest)) return 'unknown';
  const { license } = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof license === 'string' ? license : 'unknown';
}

/** What is wrong with shipped packages, in words. */
export const complaints = (packages: readonly Locked[]): readonly string[] =>
  packages.flatMap(({ path, integrity, licence }) => [
    ...(integrity?.startsWith('sha512-') ? [] : [`${path} is not held to its content.`]),
    ...(ALLOWED.has(licence) ? [] : [`${path} has the licence ${licence}.`]),
  ]);

/** How many packages have which licence, the most first. */
export function licences(packages: readonly Locked[]): string {
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([licence, count]) => `${count} ${licence}`)
    .join(', ');
}
