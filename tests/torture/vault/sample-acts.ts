import type { Change, ChangeKey } from '../../../src/domain/change/change.ts';
import { stamped } from '../../../src/domain/change/stamped.ts';
import { random } from '../../bench/generated/random.ts';

const TEXTS = ['', 'read', 'naïve – 漢字 🎈', 'two\nlines\t"quoted" \\', '[{"id":"0"}]\u2028'];
const START = Date.parse('2026-03-01T12:00:00Z');

/** So many acts that a writer never comes to their end before it is killed. */
export const KILL_ACTS = 3000;

/** Acts as the library would send them to the vault, the same ones for the same seed. */
export function sampleActs(seed: number, count: number): readonly (readonly Change[])[] {
  const chance = random(seed);
  const acts: (readonly Change[])[] = [];
  for (let act = 0; act < count; act += 1) {
    const drafts = Array.from({ length: 1 + chance.below(3) }, (_, index) => ({
      key: `n-${chance.below(5)}${index}/text` as ChangeKey,
      before: null,
      after: chance.one(TEXTS),
    }));
    const last = acts.at(-1)?.at(-1)?.id ?? null;
    acts.push(stamped(drafts, { last, now: START + act * chance.below(3), device: 'testhere' }));
  }
  return acts;
}
