import { expect, test } from 'vitest';
import { isShown } from '../../../../src/domain/latex/is-shown.ts';

test.each([
  ['A title', true],
  ['$x$', true],
  ['\\textbf{x}', true],
  ['“?”', true],
  ['', false],
  [' \n', false],
  ['\\textbf{}', false],
])('of %j anything is seen: %s', (source, isSeen) => expect(isShown(source)).toBe(isSeen));
