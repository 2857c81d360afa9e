import { expect, test } from 'vitest';
import { atOnce, inSlices, type Sliced } from '../../../src/library/restful.ts';

/** Long enough for whatever is let in, in milliseconds. */
const LONGEST = 5000;

/** Works until something else was let in, or for very long. */
function* workUntil(isLetIn: () => boolean): Sliced<boolean> {
  const end = performance.now() + LONGEST;
  while (!isLetIn() && performance.now() < end) yield;
  return isLetIn();
}

test('messages are answered amid work in slices', async () => {
  const { port1, port2 } = new MessageChannel();
  let isAnswered = false;
  port1.onmessage = () => {
    isAnswered = true;
  };
  port2.postMessage(null);
  expect(await inSlices(workUntil(() => isAnswered))).toBe(true);
  port1.close();
});

test('timers have their turn amid work in slices', async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 1);
  expect(await inSlices(workUntil(() => ticks >= 3))).toBe(true);
  clearInterval(timer);
});

test('work in one go lets nothing in', () => {
  function* work(): Sliced<number> {
    for (let done = 0; done < 10; done += 1) yield;
    return 10;
  }
  expect(atOnce(work())).toBe(10);
});
