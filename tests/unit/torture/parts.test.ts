import { expect, test } from 'vitest';
import { CLOCK } from '../../torture/clock.ts';
import { JOURNAL } from '../../torture/journal.ts';
import { runPart } from '../../torture/run-part.ts';

// A part of each full run, another one every day.
const seed = Math.floor(Date.now() / 86_400_000);

test.each([JOURNAL, CLOCK])(
  '$title',
  async (part) => {
    const failed = await runPart(part, { seed, from: 0, count: part.small, report: () => {} });
    expect(failed, `seed ${seed}`).toEqual([]);
  },
  120_000,
);
