import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** The processes of the app on a data folder, whoever started them, by their ids. (Linux alone has such files.) */
export async function processesOf(folder: string): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name)).map(Number);
  const isOf = async (id: number) => {
    const words = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    return words.split('\0').includes(`--user-data-dir=${folder}`);
  };
  const found = await Promise.all(ids.map(async (id) => ((await isOf(id)) ? [id] : [])));
  return found.flat();
}

/** Ends them, and those that they start meanwhile. */
export async function endAll(folder: string): Promise<void> {
  for (let ids = await processesOf(folder); ids.length > 0; ids = await processesOf(folder)) {
    for (const id of ids) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    await pause(20);
  }
}
