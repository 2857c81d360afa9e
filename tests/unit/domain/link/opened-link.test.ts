import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkAmong, parseOpenedLink } from '../../../../src/domain/link/opened-link.ts';
import { printOwnLink } from '../../../../src/domain/link/own-link.ts';
import { QUERY_LIMIT } from '../../../../src/domain/query/query.ts';
import { runs } from '../../runs.ts';

test.each([
  ['reading-list://paper/p-v25tgq2au9p4vhhi', { paper: 'p-v25tgq2au9p4vhhi' }],
  [`reading-list://paper/p-${'a'.repeat(198)}`, { paper: `p-${'a'.repeat(198)}` }],
  [printOwnLink({ paper: 'p-v25tgq2au9p4vhhi', highlight: null }), { paper: 'p-v25tgq2au9p4vhhi' }],
  ['reading-list://search?q=zebras', { search: 'zebras' }],
  ['reading-list://search?q=tag%3Aedge+year%3A2020..', { search: 'tag:edge year:2020..' }],
  ['reading-list://search?q=a%2Bb%20c', { search: 'a+b c' }],
  ['reading-list://search?q=%22G%C3%B6del%22', { search: '"Gödel"' }],
  [`reading-list://search?q=${'a'.repeat(QUERY_LIMIT)}`, { search: 'a'.repeat(QUERY_LIMIT) }],
  [
    `reading-list://search?q=${'%E6%BC%A2'.repeat(QUERY_LIMIT)}`,
    { search: '漢'.repeat(QUERY_LIMIT) },
  ],
])('%s leads into the app', (address, to) => expect(parseOpenedLink(address)).toEqual(to));

describe('leads nowhere:', () => {
  test.each([
    [''],
    ['reading-list:'],
    ['reading-list://'],
    ['reading-list://paper'],
    ['reading-list://paper/'],
    ['reading-list://paper/p-'],
    ['reading-list://paper/t-abc'],
    ['reading-list://paper/P-ABC'],
    ['reading-list://paper/p-a/'],
    ['reading-list://paper/p-a/h-0123456789abcdef'],
    ['reading-list://paper/p-a?x=1'],
    ['reading-list://paper/p-a#x'],
    ['reading-list://paper/p-a\n'],
    [' reading-list://paper/p-a'],
    ['reading-list://paper/../paper/p-a'],
    ['reading-list://paper/p-a%2f..'],
    ['reading-list://paper//p-a'],
    ['reading-list:/paper/p-a'],
    ['reading-list:paper/p-a'],
    ['READING-LIST://paper/p-a'],
    ['reading-list://PAPER/p-a'],
    ['reading-list://user@paper/p-a'],
    ['reading-list://paper:80/p-a'],
    ['reading-list://paper\\p-a'],
    [`reading-list://paper/p-${'a'.repeat(199)}`],
    ['reading-list://title/zebras'],
    ['reading-list://settings'],
    ['reading-list://search'],
    ['reading-list://search?q='],
    ['reading-list://search?q=%20'],
    ['reading-list://search?q=a&q=b'],
    ['reading-list://search?q=a&x=b'],
    ['reading-list://search?x=b'],
    ['reading-list://search?q=a#b'],
    ['reading-list://search?q=a b'],
    ['reading-list://search?q=a=b'],
    ['reading-list://search?q=%'],
    ['reading-list://search?q=%zz'],
    ['reading-list://search?q=%ff'],
    ['reading-list://search?q=%ED%A0%80'],
    ['reading-list://search?q=a%00b'],
    ['reading-list://search?q=a%0Ab'],
    ['reading-list://search?q=a%E2%80%AEb'],
    ['reading-list://search?q=<script>'],
    ['reading-list://search?q="--inspect"'],
    ['reading-list://search/x?q=a'],
    [`reading-list://search?q=${'a'.repeat(QUERY_LIMIT + 1)}`],
    [`reading-list://search?q=${'%41'.repeat(1_000_000)}`],
    ['--reading-list://paper/p-a'],
    ['javascript:reading-list://paper/p-a'],
    ['https://example.org/reading-list://paper/p-a'],
    ['app://reading-list/paper/p-a'],
  ])('%#', (address) => expect(parseOpenedLink(address)).toBeNull());
});

test('any query that is no longer than the limit is led to as it is', () => {
  const query = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(query, (search) => {
      const address = `reading-list://search?q=${encodeURIComponent(search)}`;
      expect(parseOpenedLink(address)).toEqual({ search });
    }),
    { numRuns: runs(500) },
  );
});

test('the first address among arguments is taken, in whatever case its scheme is', () => {
  expect(linkAmong(['/app', '--x=reading-list://paper/p-a', 'refs.bib'])).toBeUndefined();
  expect(linkAmong(['/app', 'Reading-List:x', 'reading-list://paper/p-a'])).toBe('Reading-List:x');
});
