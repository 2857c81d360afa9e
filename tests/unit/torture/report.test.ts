import { expect, test } from 'vitest';
import { readCommand } from '../../torture/runner/command-line.mjs';
import { reportPage } from '../../torture/runner/report-page.mjs';
import { withReport } from '../../torture/runner/write-report.mjs';

const page = (report: string) =>
  `# A\n\n<!-- written by npm run torture -- --write -->\n\n${report}\n<!-- end -->\n\nB\n`;

test('a report takes the place of the one before and leaves the rest of the page', () => {
  expect(withReport(page('old'), 'new')).toBe(page('new'));
});

test('a page without a place for the report is not written over', () => {
  expect(() => withReport('# A\n', 'new')).toThrow('no place');
});

test('planted mistakes are named by the part that caught them, or missed them', () => {
  const caught = { name: 'skip the flush', isCaught: true };
  const missed = { name: 'say nothing', isCaught: false };
  const report = reportPage({ parts: [], faults: { journal: [caught, missed] } });
  expect(report).toContain('Of 2 mistakes');
  expect(report).toContain(' 1 were caught');
  expect(report).toContain('| journal | skip the flush; **missed:** say nothing |');
});

test('the command line is read, and what it does not know is told', () => {
  expect(readCommand(['journal', '--rounds', '5', '--resume'])).toMatchObject({
    names: ['journal'],
    rounds: 5,
    seed: undefined,
    resume: true,
  });
  expect(() => readCommand(['--rounds', 'many'])).toThrow('--rounds needs a whole number');
});
