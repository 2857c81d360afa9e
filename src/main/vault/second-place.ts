import { readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { createFile, keepFolder } from './durable-file.ts';
import { isWithin } from './is-within.ts';
import { isMissing, reasonInFolder } from './reason.ts';

/** The folder in the one that was chosen, which holds one for each library and computer. */
const BACKUPS = 'Reading List backups';
const NAME = /^[0-9a-z]{8}$/;

/** Where the backups of one library lie in a folder that was chosen. */
export const placeIn = (folder: string, name: string): string => join(folder, BACKUPS, name);

/** Where those of other libraries and computers lie in it. */
export async function otherPlacesIn(folder: string, own: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, BACKUPS));
  return names
    .filter((name) => NAME.test(name) && name !== own)
    .map((name) => placeIn(folder, name));
}

/** The folder that was meant where somebody chose the app's own in it. */
function meant(folder: string): string {
  if (basename(folder) === BACKUPS) return dirname(folder);
  const isOwn = NAME.test(basename(folder)) && basename(dirname(folder)) === BACKUPS;
  return isOwn ? dirname(dirname(folder)) : folder;
}

/** Makes sure of a place for backups: there, not within the data folder, and open to be written to. */
async function madePlace(folder: string, data: string, name: string): Promise<string | null> {
  const isInside = async (path: string) => isWithin(await realpath(path), await realpath(data));
  const inside =
    'It lies in the app’s own data folder, and would be lost with that. Choose one on another disk, or one that is synced.';
  if (!(await stat(folder)).isDirectory()) return 'It is a file, not a folder.';
  if (await isInside(folder)) return inside;
  const place = placeIn(folder, name);
  await keepFolder(dirname(place));
  await keepFolder(place);
  // What it leads to may be somewhere else than where it lies.
  if (await isInside(place)) return inside;
  const trial = join(place, 'trial.json.tmp');
  await rm(trial, { force: true });
  await createFile(trial, 'May be deleted.\n');
  await rm(trial);
  return null;
}

/** The folder that backups can be kept in, or why they cannot. */
export async function secondPlace(
  chosen: string,
  data: string,
  name: string,
): Promise<Outcome<string>> {
  const folder = meant(chosen);
  const refused = (why: string) =>
    failure('refused', `Backups cannot be kept in “${folder}”. ${why}`);
  try {
    const why = await madePlace(folder, data, name);
    return why === null ? success(folder) : refused(why);
  } catch (error) {
    const isGone = isMissing(error);
    return refused(isGone ? 'The folder does not exist any more.' : reasonInFolder(error));
  }
}
