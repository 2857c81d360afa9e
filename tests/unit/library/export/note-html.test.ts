// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { noteHtml } from '../../../../src/library/export/note-html.ts';
import { KNOWN_HOLES } from '../../../e2e/known-holes.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9CNHoHgAAAABJRU5ErkJggg==';

const made = (note: string) => noteHtml(note).html;
const bodyOf = (note: string) =>
  new DOMParser().parseFromString(`<body>${made(note)}`, 'text/html').body;

test.each([
  ['# One\n\n### Three', '<h4>One</h4><h6>Three</h6>'],
  [
    'a *b* **c** ~~d~~ `e<f`',
    '<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e&lt;f</code></p>',
  ],
  ['> said\n\n---', '<blockquote><p>said</p></blockquote><hr>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['3. a\n\n4. b', '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>'],
  ['- [x] done\n- [ ] not', '<ul><li class="task">☑ done</li><li class="task">☐ not</li></ul>'],
  ['```js\na < b\n```', '<pre>a &lt; b</pre>'],
  [
    '|a|b|\n|-|-|\n|1|2|',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
  ],
  ['so $\\alpha \\le 2$\n\n$$\nx^2\n$$', '<p>so α ≤ 2</p><p>x^2</p>'],
  ['a  \nb &eacute; &amp;', '<p>a<br>b é &amp;</p>'],
  ['see [[p-1|A map]] and [[Other]]', '<p>see A map and Other</p>'],
  [
    '|a|b|\n|-|-|\n|[[p-1\\|A map]]|2|',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>A map</td><td>2</td></tr></table>',
  ],
  ['x[^1]\n\n[^1]: foot', '<p>x<sup>1</sup></p><div><sup>1</sup> <p>foot</p></div>'],
])('%j is set as it reads', (note, markup) => expect(made(note)).toBe(markup));

test('HTML stays text', () => {
  expect(bodyOf('a <b>c</b>\n\n<div onclick="x()">d</div>').innerHTML).toBe(
    '<p>a &lt;b&gt;c&lt;/b&gt;</p>&lt;div onclick="x()"&gt;d&lt;/div&gt;',
  );
});

test('only what would be opened is a link, under whatever name', () => {
  const note =
    '[a](https://x.org/?a=1&b=2) [b](javascript:x) [c](reading-list://paper/p-1) [d][z] [e][no]\n\n[z]: http://z.org\n[z]: http://other.org';
  const links = [...bodyOf(note).querySelectorAll('a')];
  expect(links.map(({ href }) => href)).toEqual(['https://x.org/?a=1&b=2', 'http://z.org/']);
  expect(bodyOf(note).textContent).toContain('a b c d [e][no]');
});

test('only pictures that a note holds are shown', () => {
  const body = bodyOf(
    `![own](${PIXEL}) ![far](https://x.org/a.png) ![vector](data:image/svg+xml;base64,AA==)`,
  );
  expect([...body.querySelectorAll('img')].map(({ src, alt }) => [src, alt])).toEqual([
    [PIXEL, 'own'],
  ]);
  expect(body.querySelector('a')?.href).toBe('https://x.org/a.png');
  expect(body.textContent).toContain('vector (Only pictures kept in the note are shown.)');
});

test('what is nested without end is shown as it was written', () => {
  const body = bodyOf(`${'> '.repeat(300)}deep <b>words</b>`);
  expect(body.textContent).toContain('deep <b>words</b>');
  expect(body.querySelectorAll('blockquote').length).toBeLessThan(100);
});

test('a note of endless length is shown as it was written', () => {
  const note = `# ${'word <b> '.repeat(20_000)}`;
  expect(bodyOf(note).querySelector('pre')?.textContent).toBe(note);
});

const OWN =
  'h4, h5, h6, p, em, strong, del, code, pre, blockquote, ul, ol, li, table, tr, th, td, hr, br, sup, div, a, img';

describe.each(KNOWN_HOLES)('where $name had a hole', ({ attack, note = attack }) => {
  test.each([attack, note])('the note %j is text, links to the web, and nothing else', (text) => {
    for (const element of bodyOf(text).querySelectorAll('*')) {
      expect(element.matches(OWN), element.outerHTML).toBe(true);
      for (const { name, value } of element.attributes) {
        expect(['class', 'href', 'rel', 'src', 'alt', 'start']).toContain(name);
        if (name === 'href') expect(value).toMatch(/^(?:https?|mailto):/);
        if (name === 'src') expect(value).toMatch(/^data:image\/png;/);
      }
    }
  });
});
