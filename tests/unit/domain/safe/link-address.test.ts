import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkAddress, outsideAddress } from '../../../../src/domain/safe/link-address.ts';
import { runs } from '../../runs.ts';

test.each([
  ['reading-list://paper/p-some-paper', 'own'],
  ['reading-list://paper/p-some-paper/h-0123456789abcdef', 'own'],
  ['reading-list://title/G%C3%B6del%20s', 'own'],
  ['https://example.org/a', 'outside'],
  ['mailto:someone@example.org', 'outside'],
])('%s is a link', (text, kind) =>
  expect(linkAddress(text)).toMatchObject({ ok: true, value: { kind } }),
);

describe('shown as text', () => {
  test.each([
    ['reading-list:'],
    ['reading-list://host/x'],
    ['reading-list:/etc'],
    ['reading-list:paper/p-some-paper'],
    ['reading-list://paper/p-some-paper?x'],
    ['reading-list://paper/p-some-paper/h-0'],
    ['reading-list://paper/P-SOME'],
    ['reading-list://title/%'],
    ['reading-list://search?q=zebras'],
    ['reading-list://title/a/b'],
    ['reading-list:a b'],
    ['reading-list:a\u202eb'],
    ['reading-list:a<b'],
    ['reading-list:a"b'],
    [`reading-list:${'a'.repeat(2048)}`],
    ['javascript&colon;alert(1)'],
    ['javascript&#58;alert(1)'],
    ['&#106;avascript:alert(1)'],
    ['jav\tascript:alert(1)'],
    ['\u0001javascript:alert(1)'],
    ['ｊavascript:alert(1)'],
    ['ｈttps://example.org'],
    ['vbscript:msgbox(1)'],
    ['data:text/html;base64,PHNjcmlwdD4='],
    ['data:image/png;base64,AAAA'],
    ['file:///etc/passwd'],
    ['blob:https://example.org/1'],
    ['//example.org/x'],
    ['mailto:?body=mailto:a'],
    ['obsidian://open?vault=x'],
    ['app://reading-list/index.html'],
    ['#top'],
  ])('%j', (text) => expect(linkAddress(text).ok).toBe(false));
});

const SCHEMES = ['javascript', 'vbscript', 'data', 'file', 'blob', 'https', 'mailto', 'app'];
const NOISE = ['\t', '\n', '\r', '\u0000', '\u200b', ' ', '&colon;', '&Tab;', ':', '//', '/', '\\'];
/** Text made of what addresses, and attempts to disguise one, are made of. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SCHEMES, ...SCHEMES.map((scheme) => scheme.toUpperCase()), 'reading-list'),
      fc.constantFrom(...NOISE),
      fc.string({ maxLength: 4, unit: 'binary' }),
      fc.constantFrom('example.org', 'alert(1)', 'text/html,', '@', '?', '#'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('whatever passes has an allowed protocol, also as the browser reads it', () =>
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string(), fc.webUrl()), (text) => {
      const address = linkAddress(text);
      if (!address.ok) return;
      const { protocol } = new URL(address.value.url, 'app://reading-list/');
      expect(['https:', 'http:', 'mailto:', 'reading-list:']).toContain(protocol);
      // What is opened is what was written, with no repair by the browser in between.
      expect(text.toLowerCase().startsWith(protocol)).toBe(true);
      expect(address.value.url).not.toMatch(/[\s\p{C}\\]/u);
    }),
    { numRuns: runs(5000) },
  ));

test('what passed passes again, unchanged', () =>
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), hostile), (text) => {
      const address = linkAddress(text);
      if (address.ok) expect(linkAddress(address.value.url)).toEqual(address);
    }),
  ));

test.each([
  ['example.org', 'This link is not a complete address.'],
  ['https:example.org', 'This link is not a complete address.'],
  [`https://example.org/${'x'.repeat(2048)}`, 'This link is too long to be opened.'],
  ['https://a b.org', 'This link holds characters that do not belong in an address.'],
  ['https://example.org\\\\x', 'This link holds characters that do not belong in an address.'],
  ['javascript:alert(1)', 'Links that begin with “javascript:” are not opened.'],
  ['https://a@example.org', 'Links that carry a user name or password are not opened.'],
  ['https://:a@example.org', 'Links that carry a user name or password are not opened.'],
])('%s: %s', (text, message) => {
  const refused = { ok: false, failure: { kind: 'refused', message } };
  expect(outsideAddress(text)).toEqual(refused);
  expect(linkAddress(text)).toEqual(refused);
});

test.each([
  ['https://Example.org', { kind: 'outside', url: 'https://example.org/' }],
  [
    'reading-list://title/a%20b',
    { kind: 'own', url: 'reading-list://title/a%20b', target: { title: 'a b' } },
  ],
])('%s leads there in its plain form', (text, value) =>
  expect(linkAddress(text)).toEqual({ ok: true, value }),
);
