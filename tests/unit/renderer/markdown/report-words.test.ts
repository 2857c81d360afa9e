import { expect, test } from 'vitest';
import type { MarkdownReport } from '../../../../src/preload/markdown-types.ts';
import { reportWords } from '../../../../src/renderer/markdown/report-words.ts';
import { NOTHING } from './nothing.ts';

test.each<[Partial<MarkdownReport>, readonly string[]]>([
  [{}, ['Folder and library agree: nothing had to change.']],
  [{ written: 1 }, ['1 file written.']],
  [
    { written: 1200, taken: 2 },
    ['What was changed in 2 files is in the library now.', '1,200 files written.'],
  ],
  [
    { written: 3, isStopped: true },
    ['Ended early: the rest is done the next time.', '3 files written.'],
  ],
  [{ isStopped: true }, ['Ended early: the rest is done the next time.']],
  [
    { written: 2, gone: 1, removed: 1 },
    [
      '2 files written.',
      '1 file is not there any more. Its paper stays, and the file is written anew once that changes.',
      '1 file is about a paper that is not in the library, and was left as it is.',
    ],
  ],
])('of %j', (report, words) => {
  expect(reportWords({ ...NOTHING, ...report })).toEqual(words);
});
