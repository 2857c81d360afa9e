import { rmSync } from 'node:fs';
import { copyFile, cp, link, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '../preload/view-types.ts';
import { replaceFile } from './vault/durable-file.ts';
import { isMissing, reasonOf } from './vault/reason.ts';
import { timeName } from './vault/time-name.ts';

const KEPT = 3;
const COPY = /^\d{4}-\d{2}-\d{2}T[\d-]+Z$/;
const AT_START = 'at-start';
/** What LevelDB writes to after it was made. */
const APPENDED = /^(MANIFEST-\d+|\d+\.log|CURRENT|LOG|LOG\.old|LOCK)$/;
const evidenceIn = (folder: string) => join(folder, 'evidence');
const atStart = (folder: string) => join(evidenceIn(folder), AT_START);
const markerIn = (folder: string) => join(folder, 'session.open');

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Keeps the one just made, which the clock may have called the oldest, and the newest others. */
async function thinOut(evidence: string, made: string): Promise<void> {
  const names = await readdir(evidence);
  const others = names.filter((name) => COPY.test(name) && name !== made).sort();
  for (const name of others.slice(0, 1 - KEPT))
    await rm(join(evidence, name), { recursive: true, force: true });
}

/** Copies the database to a place in the evidence; false where there is none. */
async function copyDatabase(
  folder: string,
  name: string,
  copy: (from: string, to: string) => Promise<void>,
): Promise<boolean> {
  const database = join(folder, 'IndexedDB');
  if (!(await exists(database))) return false;
  const unfinished = join(evidenceIn(folder), `${name}.part`);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  try {
    await copy(database, join(unfinished, 'IndexedDB'));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  await rename(unfinished, join(evidenceIn(folder), name));
  return true;
}

const whole = (from: string, to: string) => cp(from, to, { recursive: true });

/**
 * The same in no time: files that are never written to again are linked, so that they are still
 * there when Chromium deletes its own names of them.
 */
async function linked(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const each of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, each.name), join(to, each.name)];
    if (each.isDirectory()) await linked(source, target);
    else if (APPENDED.test(each.name)) await copyFile(source, target);
    // Not every disk knows links.
    else await link(source, target).catch(() => copyFile(source, target));
  }
}

/**
 * Marks the folder as in use. When the mark of an earlier session is still there, that session did
 * not end well, and a copy of the database is kept from Chromium's own repairs, which delete. After
 * one that did, there is a copy for as long as this session takes.
 * To be awaited before Chromium opens the database.
 */
export async function beginSession(folder: string, now: Date): Promise<readonly Notice[]> {
  const warnings: Notice[] = [];
  const warn = (what: string, error: unknown) =>
    warnings.push({ tone: 'warning', words: `${what} ${reasonOf(error)}` });
  let isUnclean = false;
  try {
    isUnclean = await exists(markerIn(folder));
    await rm(atStart(folder), { recursive: true, force: true });
    if (!isUnclean) await copyDatabase(folder, AT_START, linked);
    else if (await copyDatabase(folder, timeName(now), whole))
      await thinOut(evidenceIn(folder), timeName(now));
  } catch (error) {
    const why = isUnclean ? 'The app was not closed properly last time, and no' : 'No';
    warn(`${why} copy of the database could be kept.`, error);
  }
  try {
    await replaceFile(markerIn(folder), `${now.toISOString()}\n`);
  } catch (error) {
    warn('It could not be noted that the app is running.', error);
  }
  return warnings;
}

/** Keeps the database as it was before this session for good; where, or `null` where there was none. */
export async function keepDatabase(folder: string): Promise<string | null> {
  const begun = new Date((await readFile(markerIn(folder), 'utf8')).trim());
  const name = timeName(begun);
  const kept = join(evidenceIn(folder), name);
  if (await exists(atStart(folder))) {
    await rename(atStart(folder), kept);
    await thinOut(evidenceIn(folder), name);
  }
  return (await exists(kept)) ? kept : null;
}

/**
 * Removes what Chromium leaves of a database that it was told to delete: it passes over what is not
 * its own, such as a folder in the place of a file, and could never open that place again.
 */
export const removeDatabase = (folder: string): Promise<void> =>
  rm(join(folder, 'IndexedDB'), { recursive: true, force: true });

/** Takes the mark away: this session ended well. */
export function endSession(folder: string): void {
  rmSync(atStart(folder), { recursive: true, force: true });
  rmSync(markerIn(folder), { force: true });
}
