import type { Random } from '../../bench/generated/random.ts';
import { closed, copied, killed, type Prepared } from '../app/prepared.ts';
import { startedAgain } from '../app/started-again.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { KINDS } from './kinds.ts';

const PLACES = 20;

async function round(folder: string, random: Random, index: number, from: Prepared) {
  await copied(from.folder, folder);
  const kind = KINDS[index % KINDS.length];
  const what = await kind?.(folder, random, Math.floor(index / KINDS.length));
  const told = (when: string, { wrong }: { readonly wrong: readonly string[] }) =>
    wrong.map((words) => `${when}: ${words} (${what}.)`);
  const damaged = { folder, from, acts: [], kept: [], isDamaged: true };
  try {
    const first = await startedAgain(damaged, 1);
    const second = await startedAgain({ ...first.done, isDamaged: false }, 0);
    return [...told('First', first), ...told('Afterwards', second)];
  } catch (error) {
    return [`${String(error)} (${what}.)`];
  }
}

/** The database of the browser engine damaged while the app is not running. */
export const DAMAGE: Part = {
  name: 'damage',
  title:
    'The database damaged in thirteen ways: cut, flipped, zeroed, deleted, swapped, overwritten, some of it forgotten',
  wanted:
    'every act is there, what was restored is told with its number, and a copy of the damaged database is kept',
  limits:
    'What Chromium mends or overlooks without a loss is not told. The journal is well: both damaged at once is not tried. Nor is a folder in place of a file of long texts, with which Chromium can write nothing any more. What of a paper itself is longer than 64 KiB has no checksum in the database, as what a person wrote has.',
  full: KINDS.length * PLACES,
  small: 1,
  needs: 'app',
  async begin() {
    const folders = [await killed(), await closed()] as const;
    return inScratch((folder, random, index) => {
      const isClosed = Math.floor(index / KINDS.length) % 2 === 1;
      return round(folder, random, index, folders[isClosed ? 1 : 0]);
    });
  },
};
