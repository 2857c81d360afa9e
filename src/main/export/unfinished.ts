import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { replaceFile } from '../vault/durable-file.ts';
import { isBesideName } from './export-file.ts';

const schema = v.strictObject({ beside: v.string() });

/** The folder of what exports need meanwhile, in the user-data folder; it is gone between them. */
export const exportFolder = (folder: string): string => join(folder, 'export');
const noteIn = (folder: string): string => join(exportFolder(folder), 'unfinished.json');

async function noted(folder: string): Promise<string | null> {
  try {
    const { beside } = v.parse(schema, JSON.parse(await readFile(noteIn(folder), 'utf8')));
    return isBesideName(basename(beside)) ? beside : null;
  } catch {
    return null;
  }
}

/** Notes where a file is being written, for the start after one that ended in the midst of it. */
export async function noteUnfinished(folder: string, beside: string): Promise<void> {
  // Without it, what a kill leaves behind stays; that keeps nobody from exporting.
  await replaceFile(noteIn(folder), JSON.stringify({ beside })).catch(() => undefined);
}

/** Removes what an export that did not end has left, if anything; what cannot be is tried again later. */
export async function clearUnfinished(folder: string): Promise<void> {
  const beside = await noted(folder);
  try {
    if (beside !== null) await rm(beside, { force: true });
    await rm(exportFolder(folder), { recursive: true, force: true });
  } catch {
    // The disk it is on may not be there.
  }
}
