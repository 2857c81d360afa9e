import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Random } from '../../bench/generated/random.ts';
import type { Rounds } from './part.ts';

type Round = (folder: string, random: Random, index: number) => Promise<readonly string[]>;

/** Rounds each of which has an empty folder to itself. */
export async function inScratch(round: Round): Promise<Rounds> {
  const root = await mkdtemp(join(tmpdir(), 'reading-list-torture-'));
  return {
    async round(random, index) {
      const folder = join(root, String(index));
      try {
        return await round(folder, random, index);
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    end: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}
