import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import { ROOM_NEEDED } from '../../../src/domain/room.ts';
import { STORE_VERSION } from '../../../src/domain/store-version.ts';
import type { Random } from '../../bench/generated/random.ts';
import { missingFields } from '../../golden/missing-fields.ts';
import { type Rows, storedRows } from '../../golden/stored-rows.mjs';
import { journalOf } from '../app/prepared.ts';
import { goldenCopy } from '../versions/golden-copy.ts';
import { launched } from './launched.ts';
import type { Reports } from './reports.ts';
import type { SmallDisk } from './small-disk.ts';

const LEFT = 400_000;
const MORE = 2_000_000;
/** Longer than the app takes from its first line to its first frame, in milliseconds. */
const START = 1500;
const PATIENCE = 30_000;
const SETTLED = 5000;

/** What a start comes to: a question of the system, a page that says why not, or the list. */
type Come = 'asked' | 'alert' | 'open';
type App = Awaited<ReturnType<typeof launched>>;

const papers = (page: Page) =>
  page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first();
const alert = (page: Page) => page.getByRole('alert').first();

async function outcome(app: App): Promise<Come> {
  const end = performance.now() + PATIENCE;
  let page: Page | null = null;
  void app.page().then(
    (first) => {
      page = first;
    },
    () => undefined,
  );
  const current = (): Page | null => page;
  while (performance.now() < end) {
    if (await app.asked()) return 'asked';
    const shown = current();
    if (shown && (await papers(shown).isVisible())) return 'open';
    if (shown && (await shown.getByRole('button', { name: 'Try again' }).isVisible()))
      return 'alert';
    await pause(20);
  }
  const last = current();
  const text = last ? await last.locator('body').textContent() : 'no window';
  throw new Error(`The start came to nothing: ${text?.slice(0, 300)}`);
}

/** Goes on as the app offers it, once there is room; `null` where it says that it has to be restarted. */
async function goneOn(app: App, at: Come): Promise<Page | null> {
  if (at === 'asked') await app.press(0);
  const page = await app.page();
  if (at === 'alert') await page.getByRole('button', { name: 'Try again' }).click();
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (await papers(page).isVisible()) return page;
    if (await page.getByText(/refuses all storage.*restart the app/).isVisible()) {
      // What is shown may still be that of before.
      await pause(SETTLED);
      if (await page.getByText(/refuses all storage.*restart the app/).isVisible()) return null;
    }
    await pause(20);
  }
  throw new Error(`It did not open: ${await page.locator('body').textContent()}`);
}

async function reason(app: App, at: 'asked' | 'alert'): Promise<string> {
  if (at === 'alert')
    return alert(await app.page())
      .textContent()
      .then((words) => words ?? '');
  const { message, detail } = (await app.asked()) ?? { message: '', detail: '' };
  return `${message} ${detail}`;
}

/** Acts in the window, on a disk that is full again where it was not seen to be. */
async function saved(page: Page, disk: SmallDisk, isFull: boolean): Promise<readonly string[]> {
  const state = (words: RegExp) => page.getByRole('status').filter({ hasText: words });
  await papers(page).click();
  const chosen = page
    .getByRole('radiogroup', { name: 'Read status' })
    .getByRole('radio', { checked: false });
  await chosen.first().click();
  if (isFull) {
    await state(/^Not saved: .*full/).waitFor({ timeout: PATIENCE });
    disk.makeRoom();
    await page.getByRole('button', { name: 'Try again' }).click();
  }
  await state(/^Saved$/).waitFor({ timeout: PATIENCE });
  return [];
}

/** What is in the folder once the app has been killed and started again. */
async function afterKill(data: string, expected: Rows): Promise<readonly string[]> {
  const app = await launched(data);
  try {
    const page = await app.page();
    await papers(page).waitFor({ timeout: PATIENCE });
    const rows = await storedRows(page);
    const own = { ...expected, readings: [] };
    const wrong = missingFields(rows, own).map((words) => `Not as it was: ${words}.`);
    const ids = (rows.changes ?? []).map(({ id }) => id);
    if (ids.length !== (expected.changes?.length ?? 0) + 1) wrong.push('Not the same changes.');
    const journal = new Set((await journalOf(data)).changes.map(({ id }) => id));
    if (!ids.every((id) => journal.has(String(id)))) wrong.push('The journal lacks changes.');
    return wrong;
  } finally {
    await app.kill();
  }
}

/** Starts the app while the disk fills up, and goes on once there is room; what was wrong. */
async function opened(
  disk: SmallDisk,
  random: Random,
  reports: Reports,
): Promise<{ readonly wrong: readonly string[]; readonly mustRestart: boolean }> {
  const isAmid = random.chance(0.6);
  const [left, wait] = [random.below(LEFT), random.below(START)];
  await disk.fill(isAmid ? ROOM_NEEDED + random.below(MORE) : left);
  const app = await launched(disk.data);
  try {
    let began = performance.now();
    if (isAmid) {
      await pause(wait);
      await disk.fill(left);
      began = performance.now();
    }
    const at = await outcome(app);
    const wrong: string[] = [];
    if (at !== 'open') {
      wrong.push(...reports.add('A start with an older library', performance.now() - began));
      const words = await reason(app, at);
      if (!/full/.test(words)) wrong.push(`It says: “${words}”.`);
      disk.makeRoom();
    }
    const page = await goneOn(app, at);
    if (page) wrong.push(...(await saved(page, disk, at === 'open')));
    return { wrong, mustRestart: page === null };
  } finally {
    await app.kill();
  }
}

/** The app started once more, where it said that it has to be. */
async function restarted(disk: SmallDisk): Promise<readonly string[]> {
  const app = await launched(disk.data);
  try {
    const page = await app.page();
    await papers(page).waitFor({ timeout: PATIENCE });
    return await saved(page, disk, false);
  } finally {
    await app.kill();
  }
}

/** The disk full before or while what an older app left is brought to this version. */
export async function migrationOnFullDisk(
  disk: SmallDisk,
  random: Random,
  version: number,
  reports: Reports,
): Promise<readonly string[]> {
  const expected = await goldenCopy(1 + (version % (STORE_VERSION - 1)), disk.data);
  // So that there has to be one.
  await rm(join(disk.data, 'snapshots'), { recursive: true });
  const { wrong, mustRestart } = await opened(disk, random, reports);
  if (mustRestart) reports.addRestart();
  const then = mustRestart ? await restarted(disk) : [];
  return [...wrong, ...then, ...(await afterKill(disk.data, expected))];
}
