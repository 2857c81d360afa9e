import { describe, expect, test } from 'vitest';
import {
  closingLine,
  countPlaywright,
  countVitest,
  ONE_FAILED,
  sum,
} from '../../../scripts/test-count.mjs';

const vitest = (passed: number, failed: number, skipped = 0, unread = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults: Array.from({ length: unread }, () => ({ status: 'failed', assertionResults: [] })),
});
const playwright = (expected: number, unexpected: number, skipped = 0, flaky = 0) => ({
  stats: { expected, unexpected, skipped, flaky },
});

describe('the closing line', () => {
  test('counts all parts together', () => {
    const counts = [
      countVitest(vitest(40, 1, 2), 1),
      countPlaywright(playwright(7, 2, 1, 1), 1),
      ONE_FAILED,
    ];
    expect(closingLine(sum(counts))).toBe(
      '48 passed, 4 failed, 3 skipped, 1 of the passed only when repeated',
    );
  });

  test('does not mention skipped tests when there are none', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  });
});

describe('a run counts as failed', () => {
  test('when no test was executed', () => {
    expect(countVitest(vitest(0, 0), 0).failed).toBe(1);
    expect(countVitest(vitest(0, 0, 5), 0)).toEqual({ passed: 0, failed: 1, skipped: 5 });
    expect(countPlaywright(playwright(0, 0), 0).failed).toBe(1);
  });

  test('when a file could not even be read', () => {
    expect(countVitest(vitest(4, 0, 0, 2), 1).failed).toBe(2);
  });

  test('when something outside of any test went wrong', () => {
    expect(countPlaywright({ ...playwright(4, 0), errors: [{}] }, 1).failed).toBe(1);
    expect(countVitest(vitest(4, 0), 1).failed).toBe(1);
    expect(countPlaywright(playwright(4, 0), null).failed).toBe(1);
  });
});

test('a test that passed when repeated counts as passed', () => {
  expect(countPlaywright(playwright(1, 0, 0, 1), 0)).toEqual({
    passed: 2,
    failed: 0,
    skipped: 0,
    repeated: 1,
  });
});
