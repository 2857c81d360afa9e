import { expect, test } from 'vitest';
import { authorsLine } from '../../../src/domain/authors-line.ts';

test.each([
  [['Ada'], false, 'Ada'],
  [['Ada', 'Bo'], true, 'Ada, Bo et al.'],
  [[], false, ''],
  // A file may say that there are more and name none.
  [[], true, ''],
])('of %j, cut: %s, is “%s”', (authors, authorsCut, line) => {
  expect(authorsLine({ authors, authorsCut })).toBe(line);
});
