import type { Page } from 'playwright/test';
import type { Act, Receipt } from '../../../src/domain/act.ts';
import { noteOf } from '../../../src/domain/note.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { ROOM_NEEDED } from '../../../src/domain/room.ts';
import type { Bridge } from '../../../src/preload/index.ts';
import type { Random } from '../../bench/generated/random.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import type { Planned, Work } from '../app/desk-acts.ts';
import { done } from '../app/done.ts';
import { copied, type Prepared, planned, SIZE } from '../app/prepared.ts';
import { type Done, startedAgain } from '../app/started-again.ts';
import type { Reports } from './reports.ts';
import type { SmallDisk } from './small-disk.ts';

/** Acts until the disk is full, and after there is room again. */
const MOST = 60;
const AFTER = 3;
/** How little there may be left, in bytes. */
const LEFT = 400_000;
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

const state = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });

function noted(work: Work, paper: Prepared['papers'][number], text: string): Planned {
  const act = { kind: 'write-note', note: noteOf(paper), text } as const;
  const desk = done(work.desk, act, 1);
  const undo = [...work.undo, [work.desk, desk] as const];
  return { act, times: 1, next: { desk, undo, redo: [], last: act, acts: work.acts + 1 } };
}

/** A note typed while the disk is full, and saved by a press once it is not. */
async function typed(
  page: Page,
  disk: SmallDisk,
  from: Prepared,
  random: Random,
  reports: Reports,
) {
  const paper = from.papers[random.below(10)];
  if (paper === undefined) throw new Error('There are no papers.');
  const acts = [noted(from.work, paper, `typed on a full disk ${random.below(1e9)}`)];
  await page
    .getByRole('listbox', { name: 'Papers' })
    .getByRole('option')
    .nth(from.papers.indexOf(paper))
    .click();
  await disk.fill(random.below(LEFT));
  await type(page, acts[0]?.act && 'text' in acts[0].act ? acts[0].act.text : '');
  const began = performance.now();
  await state(page, /^Not saved: /).waitFor({ timeout: PATIENCE });
  const wrong = [...reports.add('A note that is typed', performance.now() - began)];
  const words = await state(page, /^Not saved: /).textContent();
  if (!FULL.test(words ?? '')) wrong.push(`It says: “${words}”.`);
  if (process.env.READING_LIST_PICTURE)
    await page.screenshot({ path: process.env.READING_LIST_PICTURE });
  await disk.makeRoom();
  await page.getByRole('button', { name: 'Try again' }).click();
  await state(page, /^Saved$/).waitFor({ timeout: PATIENCE });
  return { acts, wrong };
}

/** Acts until one is refused, which is done again once there is room, and some more after it. */
async function given(
  page: Page,
  disk: SmallDisk,
  from: Prepared,
  random: Random,
  reports: Reports,
) {
  const all = planned(from.work, from.papers, MOST + AFTER, random);
  const isAmid = random.chance(0.6);
  await disk.fill(isAmid ? ROOM_NEEDED + random.below(MORE) : random.below(LEFT));
  const until = isAmid ? random.below(6) : MOST;
  const wrong: string[] = [];
  for (const [index, act] of all.entries()) {
    const answering = perform(page, act);
    if (index === until) await disk.fill(random.below(LEFT));
    const { outcome, milliseconds } = await answering;
    if (outcome.ok) continue;
    wrong.push(...reports.add(isAmid ? 'A disk filled amid acts' : 'An act', milliseconds));
    if (!FULL.test(outcome.failure.message)) wrong.push(`It says: “${outcome.failure.message}”.`);
    await disk.makeRoom();
    for (const again of all.slice(index, index + 1 + AFTER)) {
      const then = await perform(page, again);
      if (!then.outcome.ok)
        return { acts: all, wrong: [...wrong, `With room: ${then.outcome.failure.message}`] };
    }
    return { acts: all.slice(0, index + 1 + AFTER), wrong };
  }
  return { acts: all, wrong: [...wrong, 'No act was refused.'] };
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
