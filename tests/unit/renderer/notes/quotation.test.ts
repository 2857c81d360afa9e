import { expect, test } from 'vitest';
import { quotation } from '../../../../src/renderer/notes/quotation.ts';

test.each([
  ['plain words', 'plain words'],
  ['over\n two   lines', 'over two lines'],
  ['costs $5 and $10', 'costs \\$5 and \\$10'],
  ['a *star* and <b>', 'a \\*star\\* and \\<b\\>'],
  ['[[a link]]', '\\[\\[a link\\]\\]'],
])('%j is quoted as %j, and leads back', (passage, words) => {
  expect(quotation(passage, 'app:x')).toBe(`> ${words} [↩](app:x)\n\n`);
});
