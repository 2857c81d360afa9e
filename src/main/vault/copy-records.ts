import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { flushFolder } from './durable-file.ts';
import { recordFilesIn, recordPath } from './record-files.ts';

async function flushFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Copies the files of records that are lacking in another folder, each beside its place first;
 * rejects where either disk refuses.
 */
export async function copyRecords(from: string, to: string): Promise<void> {
  const [here, there] = [await recordFilesIn(from), new Set(await recordFilesIn(to))];
  const lacking = here.filter((file) => !there.has(file));
  if (lacking.length === 0) return;
  await mkdir(to, { recursive: true });
  for (const file of lacking) {
    const beside = `${recordPath(to, file)}.tmp`;
    await rm(beside, { force: true });
    await copyFile(recordPath(from, file), beside);
    await flushFile(beside);
    await rename(beside, recordPath(to, file));
  }
  await flushFolder(to);
}
