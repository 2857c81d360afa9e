import { setImmediate } from 'node:timers/promises';

/** How long is worked before this process does what else it is asked for, in milliseconds. */
const SLICE = 10;
/** How many are taken between two looks at the clock. */
const TOGETHER = 500;

/** Does something with each of very many, in slices: windows and menus wait for this process. */
export async function bitByBit<T>(all: Iterable<T>, use: (each: T) => void): Promise<void> {
  let begun = performance.now();
  let taken = 0;
  for (const each of all) {
    use(each);
    taken += 1;
    if (taken % TOGETHER !== 0 || performance.now() - begun < SLICE) continue;
    await setImmediate();
    begun = performance.now();
  }
}
