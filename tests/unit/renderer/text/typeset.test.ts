// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { typeset } from '../../../../src/renderer/text/typeset.ts';

const times = (text: string, count: number) => text.repeat(count);
const nested = (open: string, close: string, depth: number) =>
  `${times(open, depth)}x${times(close, depth)}`;

async function drawn(tex: string) {
  const place = document.createElement('span');
  await typeset(place, { tex, display: true }, () => true);
  return place;
}

// The costliest of sixty kinds that were measured; without limits the first takes 80 s.
const COSTLY = {
  'a long macro called often': `\\def\\a{${times('x', 900)}}${times('\\a', 300)}`,
  'macros that double': `\\def\\a{xx}${'bcdefghijklm'
    .split('')
    .map((name, index) => `\\def\\${name}{${times(`\\${'abcdefghijkl'[index]}`, 2)}}`)
    .join('')}\\m`,
  'an \\edef that doubles itself': `\\edef\\a{xxxxxxxx}${times('\\edef\\a{\\a\\a}', 20)}\\a`,
  'a macro that calls itself': '\\def\\a{x\\a}\\a',
  'a wide matrix': `\\begin{matrix}${times('a&', 900)}\\end{matrix}`,
  'a high matrix': `\\begin{matrix}${times('a\\\\', 600)}\\end{matrix}`,
  'nested fractions': nested('\\frac{1}{', '}', 150),
  'nested accents': nested('\\hat{', '}', 200),
  'nested boxes': nested('\\boxed{', '}', 200),
  'nested choices': nested('\\mathchoice{', '}{x}{x}{x}', 80),
  'groups too deep for the stack': nested('{', '}', 990),
  'accents on accents': `x${times('\u0302', 1000)}`,
  'superscript characters': `x${times('\u00b2\u2082', 900)}`,
  'more than may be typeset': times('x', 500_000),
};

test.each(Object.entries(COSTLY))('%s is drawn or told within bounds', async (_name, tex) => {
  await drawn('x');
  const start = performance.now();
  const place = await drawn(tex);
  // jsdom builds elements several times slower than a browser, and machines are busy.
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(place.querySelectorAll('*').length).toBeLessThan(20_000);
  expect(place.textContent).not.toBe('');
});

test('a formula beyond the limits is its source with a sentence', async () => {
  const tex = times('x', 3000);
  const place = await drawn(tex);
  expect(place.textContent).toBe(`${tex} (This formula is too long to be typeset.)`);
  expect(place.querySelector('.katex')).toBeNull();
});

test('a formula with a mistake is its source', async () => {
  const place = await drawn('\\frac{1');
  expect(place.textContent).toBe('\\frac{1');
  expect(place.title).toMatch(/mistake/);
});

test('a command that is unknown is set as it is written', async () => {
  const place = await drawn('x \\unknown y');
  expect(place.querySelector('.katex-html')?.textContent).toContain('\\unknown');
});

test('a formula KaTeX cannot hold is its source with a sentence', async () => {
  const tex = `x${times('\u0302', 1500)}`;
  expect((await drawn(tex)).textContent).toBe(
    `${tex} (This formula takes too long to be typeset.)`,
  );
});

test.each([
  '\\href{javascript:alert(1)}{x}',
  '\\href{JavaScript:alert(1)}{x}',
  '\\url{javascript:alert(1)}',
  '\\includegraphics{https://example.org/x.png}',
  '\\htmlData{onclick=alert(1)}{x}',
  '\\htmlStyle{background:url(https://example.org)}{x}',
  '\\htmlClass{mathematics}{x}',
  '\\htmlId{root}{x}',
])('%s is text', async (tex) => {
  const place = await drawn(tex);
  const made = '[href], [src], [id], [onclick], [data-onclick], a, img, .mathematics';
  expect([...place.querySelectorAll(made)]).toEqual([]);
  const styled = [...place.querySelectorAll('[style]')];
  expect(styled.map((element) => element.getAttribute('style')).join()).not.toContain('url(');
});
