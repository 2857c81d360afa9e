import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Random } from '../../bench/generated/random.ts';
import type { Running } from '../../e2e/app.ts';
import { electronCommand } from '../../e2e/launch-electron.ts';
import { perform } from '../app/perform.ts';
import { closedSmall, copied, type Prepared } from '../app/prepared.ts';
import { type Done, openedAgain, plannedAfter, startedAgain } from '../app/started-again.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';

const ACTS = 100;
/** Kills of one round, one after the other: each start says what the one before it left. */
const KILLS = 5;
/** Killed after so many acts at most, and so many milliseconds. */
const MOST = 10;
const SOON = 12;
/** Of so many kills one is while the app starts and one while it is closed. */
const KINDS = 10;

/** Kills the app at a moment of its start: a start may have to fill a database that is gone. */
async function whileStarting(folder: string, random: Random, isGone: boolean): Promise<void> {
  if (isGone) await rm(join(folder, 'IndexedDB'), { recursive: true });
  const { path, args } = electronCommand(folder);
  const child = spawn(path, args, { detached: true, stdio: 'ignore' });
  const ended = once(child, 'exit');
  if (child.pid === undefined) throw new Error('The app could not be started.');
  await after(random.below(900));
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** Kills the app at a moment of its work, or of its being closed meanwhile. */
async function whileWriting(app: Running, done: Done, random: Random, isClosing: boolean) {
  const acts = plannedAfter(done, ACTS, random);
  const { kept, refused, reached, ended } = await perform(app.page, acts, random.one([1, 1, 4]));
  // The page is killed in the midst of it.
  ended.catch(() => undefined);
  await reached(random.below(MOST));
  await after(random.below(SOON));
  if (isClosing) {
    void app.close().catch(() => undefined);
    await after(random.below(200));
  }
  await app.kill();
  // While it is closed an act may be too late to be saved, but is as possible as before.
  const wrong = refused.find(
    (words) => !(isClosing && /"kind":"(?:not-saved|broken)"/.test(words)),
  );
  if (wrong !== undefined) throw new Error(`It was refused: ${wrong}`);
  return { ...done, acts: [...done.acts, ...acts], kept: [...done.kept, ...kept] };
}

async function round(folder: string, random: Random, index: number, from: Prepared) {
  await copied(from.folder, folder);
  let done: Done = { folder, from, acts: [], kept: [] };
  for (let kill = index * KILLS; kill < (index + 1) * KILLS; kill += 1) {
    const kind = kill % KINDS;
    if (kind === 1) {
      await whileStarting(folder, random, kill % (2 * KINDS) === 1);
      continue;
    }
    const { app, wrong, done: found } = await openedAgain(done);
    try {
      if (wrong.length > 0) return wrong.map((words) => `Before kill ${kill}: ${words}`);
      done = await whileWriting(app, found, random, kind === 2);
    } finally {
      await app.kill();
    }
  }
  const { wrong } = await startedAgain(done, 0);
  return wrong.map((words) => `${words} (${done.kept.length} acts were acknowledged.)`);
}

/** The whole app killed while it starts, works or is closed. */
export const KILL: Part = {
  name: 'kill',
  title: `All processes of the app killed at once while it works, starts or is closed, ${KILLS} times a round`,
  wanted:
    'every acknowledged act is there, the one under way whole or not at all, and no start fails',
  limits: 'A killed program is not a power cut: what was written is still written down.',
  full: 1000 / KILLS,
  small: 1,
  needs: 'app',
  async begin() {
    const from = await closedSmall();
    return inScratch((folder, random, index) => round(folder, random, index, from));
  },
};
