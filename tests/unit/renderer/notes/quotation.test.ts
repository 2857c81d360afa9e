import { expect, test } from 'vitest';
import { quotation } from '../../../../src/renderer/notes/quotation.ts';

test.each([
  ['plain words', 'plain words'],
  ['over\n two   lines', 'over two lines'],
  ['costs $5 and $10', 'costs \\$5 and \\$10'],
  ['a *star* and <b>', 'a \\*star\\* and \\<b\\>'],
  ['1) We show it.', '1\\) We show it.'],
  ['2019. It was', '2019\\. It was'],
  ['- a dash', '\\- a dash'],
  ['2019.', '2019\\.'],
  ['3.5 times', '3.5 times'],
  ['[[a link]]', '\\[\\[a link\\]\\]'],
])('%j is quoted as %j, and leads back', (passage, words) => {
  expect(quotation(passage, 'app:x')).toBe(`> ${words} [↩](app:x)\n\n`);
});
