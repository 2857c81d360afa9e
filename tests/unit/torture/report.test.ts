import { expect, test } from 'vitest';
import { readCommand } from '../../torture/runner/command-line.mjs';
import { withReport } from '../../torture/runner/write-report.mjs';

const page = (report: string) =>
  `# A\n\n<!-- written by npm run torture -- --write -->\n\n${report}\n<!-- end -->\n\nB\n`;

test('a report takes the place of the one before and leaves the rest of the page', () => {
  expect(withReport(page('old'), 'new')).toBe(page('new'));
});

test('a page without a place for the report is not written over', () => {
  expect(() => withReport('# A\n', 'new')).toThrow('no place');
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
