import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { failure, type Outcome, success } from '../domain/outcome.ts';
import { reasonOf } from './vault/reason.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const schema = v.object({ app: v.string(), store: count, chromium: count, format: count });

/** Which versions last wrote to a user-data folder. */
export type Versions = v.InferOutput<typeof schema>;

/** The format of `versions.json` and of the folder around it. */
export const FOLDER_FORMAT = 1;

function recorded(path: string): Versions | null {
  try {
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // A record that is missing or damaged says nothing against opening the folder.
    return null;
  }
}

/** Opens a file or folder for as long as it takes to do something with it. */
function withOpen(path: string, flags: string, use: (file: number) => void): void {
  const file = openSync(path, flags);
  try {
    use(file);
  } finally {
    closeSync(file);
  }
}

/** Once it returns, the record survives a power cut: what a newer version writes then needs it. */
function record(path: string, text: string): void {
  withOpen(`${path}.tmp`, 'w', (beside) => {
    if (writeSync(beside, text) < Buffer.byteLength(text))
      throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    fsyncSync(beside);
  });
  renameSync(`${path}.tmp`, path);
  // Windows cannot flush a folder; there the file system's own log does it.
  if (process.platform !== 'win32') withOpen(dirname(path), 'r', fsyncSync);
}

const textOf = ({ app, store, chromium, format }: Versions): string =>
  `${JSON.stringify({ app, store, chromium, format })}\n`;

/**
 * Whether this app may open the folder: never one that a newer store, folder format or Chromium
 * wrote, since Chromium deletes databases it is too old for. To be
 * followed by `recordVersions` once what another version wrote is safe. The value is whether one did.
 */
export function passVersionGate(folder: string, own: Versions): Outcome<boolean> {
  const path = join(folder, 'versions.json');
  const held = recorded(path);
  if (held && (held.store > own.store || held.format > own.format))
    return failure(
      'refused',
      `Your library was last opened by Reading List ${held.app}. This is Reading List ${own.app}, which is too old for it. Please use version ${held.app} or newer. Nothing was changed.`,
    );
  if (held && held.chromium > own.chromium)
    return failure(
      'refused',
      `Your library was last opened by Reading List ${held.app} on Chromium ${held.chromium}. This one runs on Chromium ${own.chromium}, which would delete the library. Please use Reading List ${held.app} or newer, with Chromium ${held.chromium} or newer. Nothing was changed.`,
    );
  return success(held === null || textOf(held) !== textOf(own));
}

/** Notes which versions write to the folder from now on. */
export function recordVersions(folder: string, own: Versions): Outcome<null> {
  try {
    mkdirSync(folder, { recursive: true });
    record(join(folder, 'versions.json'), textOf(own));
    return success(null);
  } catch (error) {
    return failure('refused', `The data folder “${folder}” cannot be used. ${reasonOf(error)}`);
  }
}
