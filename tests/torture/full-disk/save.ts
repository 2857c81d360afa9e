import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import type { Act, Receipt } from '../../../src/domain/act.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { ROOM_NEEDED } from '../../../src/domain/room.ts';
import type { Bridge } from '../../../src/preload/index.ts';
import type { Random } from '../../bench/generated/random.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { livingOn } from '../app/desk.ts';
import type { Planned } from '../app/desk-acts.ts';
import { copied, type Prepared, planned, SIZE } from '../app/prepared.ts';
import { type Done, startedAgain } from '../app/started-again.ts';
import { noted } from './noted.ts';
import type { Reports } from './reports.ts';
import { LEFT, LITTLE, type SmallDisk } from './small-disk.ts';

/** Acts asked for at once, and one after another. */
const TOGETHER = 8;
const AFTER = 4;
/** About as long as so many acts take, in milliseconds. */
const SOON = 150;
/** How much more than is needed there may be before the disk is filled while acts are done. */
const MORE = 2_000_000;
/** How long the app may take to save once there is room, in milliseconds. */
const PATIENCE = 15_000;

const FULL = /full/;

interface Answered {
  readonly outcome: Outcome<Receipt>;
  readonly milliseconds: number;
}

/** Runs in the page: one act, and how long it took to be answered. */
async function actInPage({ act, times }: Pick<Planned, 'act' | 'times'>): Promise<Answered> {
  const { library } = (window as unknown as { readingList: Bridge }).readingList;
  const whole: Act = 'text' in act ? { ...act, text: act.text.repeat(times) } : act;
  const began = performance.now();
  const outcome = await library.act(whole);
  return { outcome, milliseconds: performance.now() - began };
}

const perform = (page: Page, { act, times }: Planned) => page.evaluate(actInPage, { act, times });

/** Writes a note in the window, to be saved after a pause. */
async function type(page: Page, text: string): Promise<void> {
  const edit = page.getByRole('button', { name: 'Edit the note' });
  if (await edit.isVisible()) await edit.click();
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await note.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

/** More than the list of so few papers is high, in turns of the wheel. */
const TURNS = 40;

/** Opens a paper by its row; rows are drawn only near what is in sight. */
async function open(page: Page, paper: PaperId): Promise<void> {
  const row = page.locator(`#row-${paper}`);
  await page.getByRole('listbox', { name: 'Papers' }).hover();
  for (let turn = 0; turn < TURNS && (await row.count()) === 0; turn += 1) {
    await page.mouse.wheel(0, 200);
    await pause(50);
  }
  await row.click();
}

const state = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });

/** A note typed while the disk is full, and saved by a press once it is not. */
async function typed(
  page: Page,
  disk: SmallDisk,
  from: Prepared,
  random: Random,
  reports: Reports,
) {
  const paper = random.one(livingOn(from.work.desk, from.bundled));
  const text = `typed on a full disk ${random.below(1e9)}`;
  const acts = [noted(from.work, paper, text)];
  await open(page, paper);
  await disk.fill(random.below(LEFT));
  await type(page, text);
  const began = performance.now();
  await state(page, /^Not saved: /).waitFor({ timeout: PATIENCE });
  const wrong = [...reports.add('A note that is typed', performance.now() - began)];
  const words = await state(page, /^Not saved: /).textContent();
  if (!FULL.test(words ?? '')) wrong.push(`It says: “${words}”.`);
  disk.makeRoom();
  await page.getByRole('button', { name: 'Try again' }).click();
  await state(page, /^Saved$/).waitFor({ timeout: PATIENCE });
  return { acts, wrong };
}

/** Acts until one is refused; its index, and what was answered from there on. */
async function untilRefused(
  page: Page,
  disk: SmallDisk,
  all: readonly Planned[],
  random: Random,
  isAmid: boolean,
): Promise<{ readonly index: number; readonly answers: readonly Answered[] }> {
  await disk.fill(isAmid ? ROOM_NEEDED + random.below(MORE) : random.below(LEFT));
  const answering = all.slice(0, isAmid ? TOGETHER : 0).map((act) => perform(page, act));
  if (isAmid) {
    await pause(random.below(SOON));
    await disk.fill(random.one(LITTLE));
  }
  const answers = await Promise.all(answering);
  const index = answers.findIndex(({ outcome }) => !outcome.ok);
  if (index >= 0) return { index, answers: answers.slice(index) };
  for (const [later, act] of all.slice(answers.length).entries()) {
    const answered = await perform(page, act);
    if (!answered.outcome.ok) return { index: answers.length + later, answers: [answered] };
  }
  throw new Error('No act was refused.');
}

/** Acts until one is refused, which is done again once there is room, and some more after it. */
async function given(
  page: Page,
  disk: SmallDisk,
  from: Prepared,
  random: Random,
  reports: Reports,
) {
  const all = planned(from.work, from.bundled, TOGETHER + AFTER, random, 0);
  const isAmid = random.chance(0.7);
  const { index, answers } = await untilRefused(page, disk, all, random, isAmid);
  const wrong: string[] = [];
  for (const { outcome, milliseconds } of answers) {
    const what = isAmid ? 'An act on a disk filled meanwhile' : 'An act on a full disk';
    wrong.push(...reports.add(what, milliseconds));
    const words = outcome.ok ? 'Done after one that was refused.' : outcome.failure.message;
    if (!FULL.test(words)) wrong.push(`It says: “${words}”.`);
  }
  disk.makeRoom();
  for (const again of all.slice(index)) {
    const { outcome } = await perform(page, again);
    if (outcome.ok) continue;
    wrong.push(`With room: ${outcome.failure.message}`);
    break;
  }
  return { acts: all, wrong };
}

/** The disk full at some moment of saving. */
export async function saveOnFullDisk(
  disk: SmallDisk,
  random: Random,
  isTyped: boolean,
  from: Prepared,
  reports: Reports,
): Promise<readonly string[]> {
  await copied(from.folder, disk.data);
  const app = await launchElectron(disk.data, SIZE);
  try {
    await app.page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor();
    const { acts, wrong } = await (isTyped ? typed : given)(app.page, disk, from, random, reports);
    await app.kill();
    const expected: Done = { folder: disk.data, from, acts, kept: [], isDamaged: true };
    const again = await startedAgain(expected, 2);
    const groups = new Set(again.now.log.map(([, group]) => group)).size - from.acts;
    if (groups !== acts.length)
      wrong.push(`${groups} of ${acts.length} acknowledged acts are there.`);
    return [...wrong, ...again.wrong];
  } finally {
    await app.kill();
  }
}
