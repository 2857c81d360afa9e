import { expect, test } from 'vitest';
import { quotation } from '../../../../src/renderer/notes/quotation.ts';

test.each([
  ['plain words', '> plain words\n\n'],
  ['over\n two   lines', '> over two lines\n\n'],
  ['costs $5 and $10', '> costs \\$5 and \\$10\n\n'],
  ['in $O(n^2)$ time', '> in $O(n^2)$ time\n\n'],
  ['a *star* and <b>', '> a \\*star\\* and \\<b\\>\n\n'],
  ['an \\emph{odd} one', '> an *odd* one\n\n'],
])('%j is quoted as %j', (passage, markdown) => {
  expect(quotation(passage)).toBe(markdown);
});

test('leads back to where it is from', () => {
  expect(quotation('words', 'app:x')).toBe('> words [↩](app:x)\n\n');
});
