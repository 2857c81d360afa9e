import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random as chanceOf, type Random } from '../../bench/generated/random.ts';
import type { Part, Rounds } from '../runner/part.ts';
import { type Held, heapsOf } from './heaps.ts';
import { seededApp } from './seeded-app.ts';
import { use } from './use.ts';

const PAPERS = 10_000;
const MINUTE = 60_000;
const WARM_UP = 5;
/** How much more may be held than after the warm-up. */
const MORE = 1.05;
/** Heaps rise where the median of so many minutes is so much more than that of the first ones. */
const SPAN = 5;
const RISE = 1.03;
/** What is held is the median of so many minutes: after the same minute it is 3 % more or less. */
const CALM = 3;

const inMegabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

const figuresOf = ({ window, code, worker, nodes, listeners }: Held) =>
  `window ${inMegabytes(window)} and ${inMegabytes(code)} of compiled code, worker ${inMegabytes(worker)}, ${nodes} nodes, ${listeners} listeners`;

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What is more than after the warm-up by more than it may be, in words. */
function grown(course: readonly Held[]): readonly string[] {
  const held = (of: readonly Held[], what: keyof Held) => median(of.map((each) => each[what]));
  const [first, now] = [course.slice(0, CALM), course.slice(-CALM)];
  return (['window', 'worker', 'nodes', 'listeners'] as const)
    .filter((what) => held(now, what) > held(first, what) * MORE)
    .map((what) => `${what} grew from ${held(first, what)} to ${held(now, what)}.`);
}

/** Which heaps rise over the course, in words; none as long as it is too short to say. */
const rising = (course: readonly Held[]): readonly string[] =>
  (['window', 'worker'] as const).flatMap((what) => {
    if (course.length < 2 * SPAN) return [];
    const heaps = course.map((held) => held[what]);
    const [before, after] = [median(heaps.slice(0, SPAN)), median(heaps.slice(-SPAN))];
    return after > before * RISE ? [`${what} rises from ${before} to ${after}.`] : [];
  });

async function begin(): Promise<Rounds> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-long-'));
  const app = await seededApp(folder, PAPERS);
  const heaps = await heapsOf(app.page);
  const minute = async (random: Random) => {
    await use(app.page, random, MINUTE);
    return heaps();
  };
  const course: Held[] = [];
  for (let done = 0; done < WARM_UP + CALM - 1; done += 1) {
    const held = await minute(chanceOf(done));
    if (done >= WARM_UP - 1) course.push(held);
  }
  return {
    async round(random) {
      const errors = app.errors.length;
      course.push(await minute(random));
      return [...grown(course), ...rising(course), ...app.errors.slice(errors)];
    },
    figures: () => course.map((held, at) => `after ${WARM_UP + at} minutes ${figuresOf(held)}`),
    async end() {
      await app.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Uses the app minute after minute and compares what is held with what was after the first five. */
export const LONG: Part = {
  name: 'long',
  title: '10,000 papers used for a minute: searched, opened, marked, written on, undone',
  wanted:
    'heaps, nodes and listeners within 5 % of those after five minutes, heaps not rising, no error',
  limits:
    'Memory of the graphics process and of Electron itself is not watched, and of both heaps not the code that the engine compiles, which grows for half an hour and more.',
  full: 20,
  small: 0,
  needs: 'app',
  begin,
};
