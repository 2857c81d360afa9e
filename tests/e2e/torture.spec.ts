import { PARTS } from '../torture/runner/registry.ts';
import { runPart } from '../torture/runner/run-part.ts';
import { expect, test } from './app.ts';

// A part of each full run, another one every day.
const seed = Math.floor(Date.now() / 86_400_000);

for (const part of PARTS.filter(({ needs, small }) => needs === 'app' && small > 0))
  test(part.title, async () => {
    const lacking = part.lacking?.() ?? null;
    test.skip(lacking !== null, lacking ?? '');
    test.setTimeout(240_000);
    const failed = await runPart(part, { seed, from: 0, count: part.small, report: () => {} });
    expect(failed, `seed ${seed}`).toEqual([]);
  });
