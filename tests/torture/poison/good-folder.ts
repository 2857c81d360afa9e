import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, ChangeKey } from '../../../src/domain/change/change.ts';
import { stamped } from '../../../src/domain/change/stamped.ts';
import type { Random } from '../../bench/generated/random.ts';
import { reopened } from '../vault/reopened.ts';

const DAY = 24 * 3_600_000;
const START = Date.parse('2026-03-01T12:00:00Z');
/** Fewer than the days of which a snapshot each is kept, so that none may go. */
const DAYS = 5;
const KEYS = 24;

/** A folder in which someone worked on several days, and all of it is well. */
export interface Good {
  readonly folder: string;
  readonly snapshots: string;
  readonly made: Change[];
  /** The true time, in milliseconds since 1970. */
  time: number;
}

/** Works for a session: what was made before must be there. */
export async function workOn(good: Good, random: Random): Promise<boolean> {
  good.time += DAY;
  const { vault } = await reopened(good.folder, () => new Date(good.time));
  const last = good.made.at(-1)?.id ?? null;
  const drafts = Array.from({ length: 2 + random.below(4) }, (_, index) => ({
    key: `n-${(good.made.length + index) % KEYS}/text` as ChangeKey,
    before: null,
    after: `${good.made.length} ${random.below(1000)}`,
  }));
  const added = stamped(drafts, { last, now: good.time, device: 'testhere' });
  good.made.push(...added);
  const saved = await vault.handlers.append({ changes: [...added] });
  await vault.close();
  return saved.ok;
}

/** A folder of several days' work. */
export async function goodFolder(folder: string, random: Random): Promise<Good> {
  const good: Good = { folder, snapshots: join(folder, 'snapshots'), made: [], time: START };
  for (let day = 0; day < DAYS; day += 1) await workOn(good, random);
  return good;
}

/** The snapshots there are, by their names. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return new Map(
    await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}
