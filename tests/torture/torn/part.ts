import { stat, truncate } from 'node:fs/promises';
import type { Random } from '../../bench/generated/random.ts';
import { newestLog } from '../app/database-files.ts';
import { copied, killed, type Prepared } from '../app/prepared.ts';
import { startedAgain } from '../app/started-again.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';

const CUTS = 200;
/** What LevelDB writes its logs in, in bytes. */
const BLOCK = 32_768;
/** Acts after the start, which the next one has to find. */
const MORE = 3;

/** Half of the cuts evenly apart, from none to all of it, the others where a block begins, or at its end. */
function cutAt(size: number, index: number, random: Random): number {
  if (index % 2 === 0) return Math.round((size * (index % CUTS)) / (CUTS - 2));
  if (random.chance(0.3)) return size - 1 - random.below(400);
  const near = random.below(Math.floor(size / BLOCK)) * BLOCK + random.below(40) - 20;
  return Math.max(0, near);
}

async function round(folder: string, random: Random, index: number, from: Prepared) {
  await copied(from.folder, folder);
  const log = await newestLog(folder);
  const { size } = await stat(log);
  const length = cutAt(size, index, random);
  await truncate(log, length);
  const torn = { folder, from, acts: [], kept: [], isDamaged: true };
  const first = await startedAgain(torn, MORE);
  const second = await startedAgain({ ...first.done, isDamaged: false }, 0);
  return [
    ...first.wrong.map((words) => `${words} (${length} of ${size} bytes.)`),
    ...second.wrong.map((words) => `The second time: ${words} (${length} of ${size} bytes.)`),
  ];
}

/** The database's newest log cut off, as a crash may leave it. */
export const TORN: Part = {
  name: 'torn',
  title: 'The newest log of the database cut at many places, from nothing of it to all',
  wanted:
    'every act is there and what was restored is told; what is done afterwards is there after a kill',
  limits: 'One file, cut at its end: damage of other kinds is tried by another part.',
  full: CUTS,
  small: 1,
  needs: 'app',
  async begin() {
    const from = await killed();
    return inScratch((folder, random, index) => round(folder, random, index, from));
  },
};
