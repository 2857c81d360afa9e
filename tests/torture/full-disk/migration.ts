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

type App = Awaited<ReturnType<typeof launched>>;

const papers = (page: Page) =>
  page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first();
const alert = (page: Page) => page.getByRole('alert').first();

/** What the start has come to: a question of the system, a page that says why not, or the list. */
async function outcome(app: App): Promise<'asked' | 'alert' | 'open'> {
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

async function tryAgain(app: App, at: 'asked' | 'alert' | 'open'): Promise<Page> {
  if (at === 'asked') await app.press(0);
  const page = await app.page();
  if (at === 'alert') await page.getByRole('button', { name: 'Try again' }).click();
  await papers(page)
    .waitFor({ timeout: 8000 })
    .catch(async () => {
      for (let k = 0; k < 3; k += 1) {
        console.log(k, (await page.locator('body').textContent())?.trim(), performance.now());
        await page.getByRole('button', { name: 'Try again' }).click();
        await pause(6000);
        if (await papers(page).isVisible()) {
          console.log('OPEN after', k);
          break;
        }
      }
      const text = await page.locator('body').textContent();
      throw new Error(`It did not open once there was room (${at}): ${text?.slice(0, 300)}`);
    });
  return page;
}

async function reason(app: App, at: 'asked' | 'alert'): Promise<string> {
  if (at === 'alert') return alert(await app.page()).innerText();
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
    await disk.makeRoom();
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
  const isAmid = random.chance(0.6);
  const left = random.below(LEFT);
  await disk.fill(isAmid ? ROOM_NEEDED + random.below(MORE) : left);
  const app = await launched(disk.data);
  let began = performance.now();
  try {
    if (isAmid) {
      await pause(random.below(START));
      await disk.fill(left);
      began = performance.now();
    }
    const at = await outcome(app);
    const wrong: string[] = [];
    if (at !== 'open') {
      wrong.push(...reports.add('A start with an older library', performance.now() - began));
      const words = await reason(app, at);
      if (!/full/.test(words)) wrong.push(`It says: “${words}”.`);
      await disk.makeRoom();
    }
    const page = await tryAgain(app, at);
    wrong.push(...(await saved(page, disk, at === 'open')));
    await app.kill();
    return [...wrong, ...(await afterKill(disk.data, expected))];
  } finally {
    await app.kill();
  }
}
