import { expect, test } from 'vitest';
import { PARTS } from '../../torture/runner/registry.ts';
import { runPart } from '../../torture/runner/run-part.ts';

// A part of each full run, another one every day.
const seed = Math.floor(Date.now() / 86_400_000);

test.each(PARTS.filter(({ needs, small }) => needs === 'node' && small > 0))(
  '$title',
  async (part) => {
    const failed = await runPart(part, { seed, from: 0, count: part.small, report: () => {} });
    expect(failed, `seed ${seed}`).toEqual([]);
  },
  120_000,
);
