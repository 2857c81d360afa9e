import { join } from 'node:path';
import { _electron, type Page } from 'playwright/test';
import { UNPROTECTED } from '../runner/compiled.mjs';
import type { Attack } from './strings.ts';
import { runUnprotected } from './unprotected.ts';

/** Uses a window in which nothing stops anything. */
export async function whileUnprotected<T>(
  folder: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const path = process.env.READING_LIST_ELECTRON;
  if (path === undefined) throw new Error('There is no Electron to run it in.');
  const args: string[] = JSON.parse(process.env.READING_LIST_ELECTRON_ARGS ?? '[]');
  const app = await _electron.launch({
    executablePath: path,
    args: [...args, UNPROTECTED, `--user-data-dir=${join(folder, 'unprotected')}`],
    colorScheme: null,
  });
  try {
    return await use(await app.firstWindow());
  } finally {
    await app.close();
  }
}

/** How many of the attacks run where nothing stops them, which shows that the canary works. */
export const ranUnprotected = (folder: string, attacks: readonly Attack[]): Promise<number> =>
  whileUnprotected(folder, async (page) => {
    const ran = await page.evaluate(runUnprotected, attacks);
    const tried = new Set(attacks.map(({ id }) => id));
    return ran.filter((id) => tried.has(id)).length;
  });
