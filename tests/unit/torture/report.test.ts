import { expect, test } from 'vitest';
import { readCommand } from '../../torture/runner/command-line.mjs';
import { reportPage } from '../../torture/runner/report-page.mjs';
import type { State } from '../../torture/runner/state.mjs';
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

const machine = {
  ...{ processor: 'P, 2 cores', memory: '24 GiB', system: 'Debian', node: '20', electron: 'none' },
};
const state = (name: string, more: Partial<State> = {}): State => ({
  ...{ name, title: 'Cut', wanted: 'all is there', limits: 'One file.', full: 10, wished: 10 },
  ...{ seed: 5, done: 10, seconds: 90, figures: [], failed: [], date: '2026-03-01' },
  ...{ revisions: ['abc1234'], machine, ...more },
});

test('a report tells what failed, at which revision, and how each part is repeated', () => {
  const failed = [{ index: 3, why: ['It is lost.'] }];
  const parts = [state('torn', { failed }), state('kill', { done: 4, figures: ['1 ms'] })];
  const report = reportPage({ parts, faults: {} });
  expect(report).toContain('| torn | Cut | all is there | 10 | 1 | 90 s |');
  expect(report).toContain('| kill | Cut | all is there | 4 (of 10 of a full run) | 0 | 90 s |');
  expect(report).toContain('2 parts, 3 minutes of trials in all, 1 of 14 rounds failed.');
  expect(report).toContain('- torn, kill: on 2026-03-01, at abc1234, on P, 2 cores');
  expect(report).toContain('`npm run torture -- kill --seed 5 --rounds 4`. Not shown: One file.');
  expect(report).toContain('Measured: 1 ms.');
});

test('what was found over several runs names the revision of each', () => {
  const parts = [state('torn', { revisions: ['abc1234', 'def5678'] })];
  expect(reportPage({ parts, faults: {} })).toContain('at abc1234 and def5678');
});

test('that all parts are from one run is said as long as none was run again by itself', () => {
  const whole = { seed: 5, lanes: 2, seconds: 5400 };
  const said = '`npm run torture -- --lanes 2 --seed 5`, which took 90 minutes.';
  const page = (...parts: State[]) => reportPage({ parts, faults: {}, whole });
  expect(page(state('torn'), state('kill'))).toContain(said);
  expect(page(state('torn'), state('kill', { seed: 6 }))).not.toContain('one run');
  expect(page(state('torn'), state('kill', { revisions: ['def5678'] }))).not.toContain('one run');
});

test('the command line is read, and what it does not know is told', () => {
  expect(readCommand(['journal', '--rounds', '5', '--resume'])).toMatchObject({
    names: ['journal'],
    rounds: 5,
    seed: undefined,
    from: 0,
    lanes: 1,
    resume: true,
  });
  expect(readCommand(['--from', '7', '--lanes', '2'])).toMatchObject({ from: 7, lanes: 2 });
  expect(() => readCommand(['--rounds', 'many'])).toThrow('--rounds needs a whole number');
});
