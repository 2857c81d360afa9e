import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../bench/generated/random.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { bareStart } from '../app/bare-start.ts';
import { endAll, processesOf } from '../app/processes-of.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';

const SIZE = { width: 1000, height: 700 };
/** In milliseconds. */
const MOST = 2000;
const STARTING = 1500;
const CLOSING = 200;
/** How long it may take until one that came while the first closed is made once more. */
const ANEW = 10_000;

/** What only a start that goes on writes anew: which file it is, and when it was written. */
async function marks(folder: string): Promise<string> {
  const names = ['versions.json', 'session.open', 'device.json'];
  const found = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
  return found.map((each) => `${each?.ino} ${each?.mtimeMs}`).join();
}

/** Starts a second time, and ends it where it goes on; how it ended. */
async function started(folder: string) {
  const running = bareStart(folder);
  const patience = setTimeout(() => void running.kill(), MOST + 500);
  const end = await running.ended;
  clearTimeout(patience);
  return end;
}

/** Starts a second time; what is wrong with how it went. */
async function second(folder: string): Promise<readonly string[]> {
  const before = await marks(folder);
  const { code, milliseconds } = await started(folder);
  const wrong: string[] = [];
  if (code !== 0) wrong.push(`It ended with ${code}.`);
  if (milliseconds > MOST) wrong.push(`It took ${Math.round(milliseconds)} ms.`);
  if ((await marks(folder)) !== before) wrong.push('It wrote to the folder.');
  return wrong;
}

/** Starts a second time while the first closes: it is the first by then, or made once more after it. */
async function whileClosing(folder: string, close: () => Promise<void>, random: Random) {
  const closing = close();
  await pause(random.below(CLOSING));
  const { code } = await started(folder);
  await closing;
  // It was ended because it went on.
  if (code === null) return [];
  if (code !== 0) return [`It ended with ${code}.`];
  try {
    for (const end = performance.now() + ANEW; (await processesOf(folder)).length === 0; ) {
      if (performance.now() > end) return ['It was not made once more.'];
      await pause(20);
    }
    return [];
  } finally {
    await endAll(folder);
  }
}

async function whileStarting(folder: string, random: Random): Promise<readonly string[]> {
  const first = bareStart(folder);
  try {
    // Before that it is not settled which of the two is the first.
    while (!(await stat(join(folder, 'session.open')).catch(() => null))) await pause(5);
    await pause(random.below(STARTING));
    return await second(folder);
  } finally {
    await first.kill();
  }
}

async function whileRunning(folder: string, random: Random, phase: string) {
  const app = await launchElectron(folder, SIZE);
  try {
    const row = app.page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first();
    await row.waitFor();
    if (phase === 'closing') return await whileClosing(folder, app.close, random);
    const writing = app.page.evaluate(async (isWriting) => {
      const { act } = (globalThis as unknown as { readingList: { library: Library } }).readingList
        .library;
      for (let at = 0; isWriting && at < 200; at += 1)
        await act({ kind: 'create-tag', name: `tag ${at}` });
    }, phase === 'writing');
    const wrong = await second(folder);
    await writing;
    const hasFocus = await app.page.evaluate(() => document.hasFocus());
    return [...wrong, ...app.errors, ...(hasFocus ? [] : ['The first is not in front.'])];
  } finally {
    await app.kill();
  }
}

interface Library {
  readonly act: (act: object) => Promise<unknown>;
}

const PHASES = ['starting', 'open', 'writing', 'closing'];

async function round(folder: string, random: Random, index: number): Promise<readonly string[]> {
  const phase = PHASES[index % PHASES.length] ?? 'open';
  const wrong =
    phase === 'starting'
      ? await whileStarting(folder, random)
      : await whileRunning(folder, random, phase);
  return wrong.map((words) => `${words} (while the first was ${phase})`);
}

/** Second starts at every phase of the first. */
export const SECOND_START: Part = {
  name: 'second-start',
  title: 'A second start while the first starts, is open, writes, or closes',
  wanted:
    'it ends within 2 s, writes nothing, and the first comes to the front, or it is made once more after that',
  limits:
    'That it opens no database is seen by what it would write on the way. A second start while the first closes may become the first, and is then only ended.',
  full: 100,
  // How long it takes tells nothing while other tests run; that it ends is among the journeys.
  small: 0,
  needs: 'app',
  isTimed: true,
  begin: () => inScratch(round),
};
