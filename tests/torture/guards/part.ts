import { join } from 'node:path';
import type { Part, Rounds } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import type { Attempt, Kind } from './attempts/attempt.ts';
import { IDLE } from './idle.ts';
import { KINDS } from './kinds.ts';
import { deaf, ownAddress } from './listener.ts';
import { subject } from './subject.ts';

type Found = Map<string, readonly string[]>;

/** How often the unguarded program may end over what is tried on it. */
const RESTARTS = 5;

/** Tries all attempts of a kind, each by itself and after a press, and tells what they achieved. */
async function triedAll(folder: string, { attempts }: Kind, isGuarded: boolean): Promise<Found> {
  let starts = 0;
  const start = () => subject(join(folder, String(starts++)), isGuarded);
  let target = await start();
  const found: Found = new Map();
  const add = (name: string, words: readonly string[]) => {
    if (words.length > 0) found.set(name, [...new Set([...(found.get(name) ?? []), ...words])]);
  };
  const triedOnce = async (attempt: Attempt, isPressed: boolean) => {
    const words = await target.tried(attempt, isPressed);
    add(attempt.name, words);
    if (!isGuarded || words.length > 0) await target.renew();
  };
  try {
    for (const attempt of attempts)
      for (const isPressed of [true, false]) {
        // Where nothing stops it, once is enough.
        if (!isGuarded && found.has(attempt.name)) continue;
        await triedOnce(attempt, isPressed).catch(async (error: unknown) => {
          if (isGuarded || starts > RESTARTS) throw error;
          target.kill();
          target = await start();
        });
      }
    for (const [name, words] of await target.ended()) add(name, words);
    return found;
  } finally {
    target.kill();
  }
}

const all = KINDS.flatMap(({ attempts }) => attempts);
const proving = ({ attempts }: Kind) => attempts.filter(({ name }) => !IDLE.has(name));
const COUNT = KINDS.flatMap(proving).length;

async function begin(): Promise<Rounds> {
  let [tried, succeeded, bare, bareSucceeded] = [0, 0, 0, 0];
  const rounds = await inScratch(async (folder, _, index) => {
    const kind = KINDS[index % KINDS.length];
    if (!kind) return ['There are no attempts.'];
    if (index < KINDS.length) {
      const found = await triedAll(join(folder, 'app'), kind, true);
      tried += proving(kind).length;
      succeeded += found.size;
      return [...found].map(([name, words]) => `${kind.name}, ${name}: ${words.join(' ')}`);
    }
    const found = await triedAll(join(folder, 'unguarded'), kind, false);
    const failed = proving(kind).filter(({ name }) => !found.has(name));
    bare += proving(kind).length;
    bareSucceeded += proving(kind).length - failed.length;
    return [
      ...(await deaf(ownAddress())),
      ...failed.map(({ name }) => `${kind.name}, ${name}: without protection it fails as well.`),
    ];
  });
  return {
    ...rounds,
    figures: () => [
      `${succeeded} of ${tried} attempts succeeded`,
      `on a page without protection ${bareSucceeded} of ${bare} did`,
      `${all.length - COUNT} more, which succeed nowhere here, are not counted`,
    ],
  };
}

/** A script in the page that tries to get out of it. */
export const GUARDS: Part = {
  name: 'guards',
  title: `${COUNT} attempts of a script in the page to leave it, load, open, get or tell`,
  wanted: 'none succeeds, by itself or after a press; without protection all do',
  limits:
    'A page can become blank, and ask for a file by a field. Electron 25 alone lets it paste. Devices this machine lacks are not tried.',
  full: 2 * KINDS.length,
  small: 0,
  needs: 'app',
  begin,
};
