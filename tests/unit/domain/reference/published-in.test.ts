import { expect, test } from 'vitest';
import { publishedIn } from '../../../../src/domain/reference/published-in.ts';

const issued = { year: 2015, month: 5, day: null };

test.each([
  ['Journal of {\\"A}rzte', '', 'Journal of Ärzte, 2015'],
  ['Nature', 'Springer', 'Nature, 2015'],
  ['', 'MIT Press', 'MIT Press, 2015'],
  // Said once is enough, and 20150 is no year.
  ['Proc. CVPR 2015', '', 'Proc. CVPR 2015'],
  ['Vol. 20150', '', 'Vol. 20150, 2015'],
  ['Many\nlines $n^2$', '', 'Many lines n^2, 2015'],
  ['', '', ''],
])('%j of %j is in “%s”', (venue, publisher, line) => {
  expect(publishedIn({ venue, publisher, issued })).toBe(line);
});

test.each([null, { year: -300, month: null, day: null }])('without a year says none: %j', (none) =>
  expect(publishedIn({ venue: 'Nature', publisher: '', issued: none })).toBe('Nature'),
);
