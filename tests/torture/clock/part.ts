import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Change, ChangeKey } from '../../../src/domain/change/change.ts';
import { stamped } from '../../../src/domain/change/stamped.ts';
import type { Random } from '../../bench/generated/random.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { reopened } from '../vault/reopened.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEARS = 3653 * DAY;
const TRUE_START = Date.parse('2026-03-28T20:00:00Z');
const SESSIONS = 12;

/** How wrong the clock is; `null` for one that begins anew in 1970. */
const WRONG = [0, DAY, -DAY, YEARS, -YEARS, HOUR, -HOUR, null];

const snapshotsIn = async (folder: string): Promise<readonly string[]> =>
  readdir(join(folder, 'snapshots')).catch(() => []);

const DATE_LENGTH = '2026-03-01'.length;
const dayOf = (name: string) => name.slice(0, DATE_LENGTH);

const newestOfDays = (names: readonly string[]) =>
  [...names].sort().filter((name, at, all) => dayOf(name) !== dayOf(all[at + 1] ?? ''));

// Only the time: of two snapshots of one moment the one of more changes is kept.
const TIME_LENGTH = '2026-03-01T12-00-00-000Z'.length;
const timeOf = (name: string) => name.slice(0, TIME_LENGTH);
const countOf = (name: string) => Number(/-(\d+)\.json$/.exec(name)?.[1]);

/** Of a day whose clocks differ, the newest by its name may be of fewer changes than another. */
const coversDay = (name: string, of: string) =>
  dayOf(name) === dayOf(of) && (timeOf(name) >= timeOf(of) || countOf(name) > countOf(of));

/** What each key holds after the changes, in the order in which they were made. */
const valuesOf = (changes: readonly Change[]) =>
  new Map(changes.map(({ key, after }) => [key, after]));

interface State {
  readonly made: Change[];
  /** The true time, in milliseconds since 1970. */
  time: number;
}

/** Works for one session by a clock that is wrong; what is read back first must be all that was made. */
async function session(folder: string, random: Random, state: State): Promise<readonly string[]> {
  const offset = random.one(WRONG);
  const now = () => (offset === null ? state.time - TRUE_START : state.time + offset);
  const wrong: string[] = [];
  const before = await snapshotsIn(folder);
  const { vault, changes, notices } = await reopened(folder, () => new Date(now()));
  if (!isDeepStrictEqual(changes, state.made)) wrong.push('The order is not that of the acts.');
  if (notices.length > 0) wrong.push('The person was told of damage where there is none.');
  for (let act = 1 + random.below(6); act > 0; act -= 1) {
    state.time += random.below(10) * 60_000;
    const last = state.made.at(-1)?.id ?? null;
    const drafts = [
      {
        key: `n-${random.below(4)}/text` as ChangeKey,
        before: null,
        after: `${state.made.length}`,
      },
    ];
    const added = stamped(drafts, { last, now: now(), device: 'testhere' });
    if (added.some(({ id }) => last !== null && id <= last)) wrong.push('An id went back.');
    if (!(await vault.handlers.append({ changes: [...added] })).ok) wrong.push('Not saved.');
    state.made.push(...added);
  }
  await vault.close();
  const after = await snapshotsIn(folder);
  if (newestOfDays(before).some((name) => !after.some((other) => coversDay(other, name))))
    wrong.push('The newest snapshot of a day was deleted.');
  if (!after.some((name) => name.endsWith(`-${state.made.length}.json`)))
    wrong.push('The snapshot just taken is not there.');
  return wrong.map((words) => `${words} (The clock was wrong by ${offset ?? 'all since 1970'}.)`);
}

async function round(folder: string, random: Random): Promise<readonly string[]> {
  const state: State = { made: [], time: TRUE_START };
  const wrong: string[] = [];
  for (let number = 0; number < SESSIONS; number += 1)
    wrong.push(...(await session(folder, random, state)));
  await rm(join(folder, 'journal'), { recursive: true });
  const { vault, changes } = await reopened(folder);
  await vault.close();
  if (!isDeepStrictEqual(valuesOf(changes), valuesOf(state.made)))
    wrong.push('Without the journal, not the newest snapshot was taken.');
  return wrong;
}

/** Sessions by clocks that are wrong, each in another way. */
export const CLOCK: Part = {
  name: 'clock',
  title: 'A clock wrong by an hour, a day, ten years, or back in 1970, another at every start',
  wanted: 'acts stay in their order, ids ascend, no good snapshot goes, the newest act counts',
  limits: 'The clock changes between sessions and runs true within each.',
  full: 1000,
  small: 12,
  needs: 'node',
  begin: () => inScratch((folder, random) => round(folder, random)),
};
