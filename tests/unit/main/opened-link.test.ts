import { expect, test, vi } from 'vitest';
import { openedLinks } from '../../../src/main/opened-link.ts';

const A = 'reading-list://paper/p-a';
const B = 'reading-list://search?q=zebras';
const go = (to: unknown) => [{ kind: 'go', to }];

test('a link that comes before the page can hear is told once it can, the last one only', () => {
  const links = openedLinks();
  links.openAmong(['/app', A]);
  links.open(B);
  const tell = vi.fn(() => true);
  links.listen(tell);
  expect(tell.mock.calls).toEqual([go({ search: 'zebras' })]);
  links.open(A);
  links.listen(tell);
  expect(tell.mock.calls).toEqual([go({ search: 'zebras' }), go({ paper: 'p-a' })]);
});

test('a link that no page has heard is kept for the next', () => {
  const links = openedLinks();
  links.listen(() => false);
  links.open(A);
  const tell = vi.fn(() => true);
  links.listen(tell);
  expect(tell.mock.calls).toEqual([go({ paper: 'p-a' })]);
});

test('a link that leads nowhere is told as that, and arguments that are none are not', () => {
  const links = openedLinks();
  const tell = vi.fn(() => true);
  links.listen(tell);
  links.openAmong(['/app', '--user-data-dir=x', 'refs.bib', 'https://example.org/']);
  expect(tell).not.toHaveBeenCalled();
  links.openAmong(['/app', 'reading-list://settings']);
  expect(tell.mock.calls).toEqual([go(null)]);
});
