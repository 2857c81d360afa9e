import { saveState } from './state.mjs';

/** @typedef {import('./state.mjs').State} State */

/** After so many rounds what was found is kept, and what a part began with is made anew. */
const SAVED_EVERY = 20;

/** @param {State} state */
function tell({ name, done, wished, failed, seconds }) {
  if (done % (10 * SAVED_EVERY) === 0 || done >= wished)
    console.log(
      `  ${name}: ${done} of ${wished}, ${failed.length} failed, ${Math.round(seconds)} s`,
    );
}

/**
 * Runs the rounds of a part that are not done yet, in slices that are kept.
 * @param {import('./part.ts').Part} part
 * @param {State} state
 * @param {typeof import('./run-part.ts').runPart} runPart
 */
export async function runRest(part, state, runPart) {
  let now = state;
  while (now.done < now.wished) {
    const began = performance.now();
    const count = Math.min(SAVED_EVERY, now.wished - now.done);
    let { figures } = now;
    /** @type {import('./part.ts').Request['report']} */
    const report = (_done, _failed, measured) => {
      figures = measured;
    };
    const request = { seed: now.seed, from: now.done, count, report };
    const failed = await runPart(part, request);
    const seconds = now.seconds + (performance.now() - began) / 1000;
    now = { ...now, done: now.done + count, seconds, figures, failed: [...now.failed, ...failed] };
    saveState(now);
    for (const { index, why } of failed)
      console.log(`  ${now.name}, round ${index}: ${why.join(' ')}`);
    tell(now);
  }
  return now;
}
