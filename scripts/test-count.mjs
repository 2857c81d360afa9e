/**
 * `repeated` are those of the passed tests that failed at first.
 * @typedef {{ passed: number, failed: number, skipped: number, repeated?: number }} TestCount
 */

/** The count of a part that is no test in itself but failed. @type {Readonly<TestCount>} */
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 */

/**
 * Counts the tests of a Vitest report; a file that failed before its first test counts as one.
 * @param {VitestReport} report
 * @param {number | null} exitCode
 */
export function countVitest(report, exitCode) {
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return completed(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unread.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
}

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} [errors]
 */

/**
 * Counts the tests of a Playwright report; an error outside of any test counts as one. A test
 * that passed only when it was repeated counts as passed and as repeated.
 * @param {PlaywrightReport} report
 * @param {number | null} exitCode
 */
export function countPlaywright({ stats, errors = [] }, exitCode) {
  return completed(
    {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
      ...(stats.flaky > 0 && { repeated: stats.flaky }),
    },
    exitCode,
  );
}

/**
 * Adds counts up.
 * @param {readonly TestCount[]} counts
 * @returns {TestCount}
 */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0, repeated: 0 };
  for (const count of counts) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    total.repeated += count.repeated ?? 0;
  }
  return total;
}

/**
 * Gives the line that closes a test run.
 * @param {TestCount} count
 */
export function closingLine({ passed, failed, skipped, repeated = 0 }) {
  const more = [
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(repeated > 0 ? [`${repeated} of the passed only when repeated`] : []),
  ];
  return [`${passed} passed`, `${failed} failed`, ...more].join(', ');
}

/**
 * A run that failed without a failed test, or in which no test ran at all, is one failure.
 * @param {TestCount} count
 * @param {number | null} exitCode
 * @returns {TestCount}
 */
function completed(count, exitCode) {
  const ranNone = count.passed + count.failed === 0;
  const hidden = exitCode !== 0 && count.failed === 0;
  return ranNone || hidden ? { ...count, failed: 1 } : count;
}
