import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownFromHtml } from '../../../../src/renderer/notes/markdown-from-html.ts';

test.each([
  ['<p>a <b>bold</b> and <i>slanted</i> word</p>', 'a **bold** and *slanted* word'],
  ['<h2>Head</h2><p>text</p>', '## Head\n\ntext'],
  ['<ul><li>one<ul><li>two</li></ul></li></ul>', '- one\n  - two'],
  ['<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
  ['<a href="https://a.org/x">link</a>', '[link](https://a.org/x)'],
  ['<a href="mailto:a@b.org">mail</a>', '[mail](mailto:a@b.org)'],
  ['<p>run <code>npm i</code></p>', 'run `npm i`'],
  ['<pre><code>a\nb</code></pre>', '```\na\nb\n```'],
  ['<blockquote>said</blockquote>', '> said'],
  [
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
    '| a | b |\n| - | - |\n| 1 | 2 |',
  ],
  ['<p>text <math alttext="x^2"><mi>x</mi></math></p>', 'text $x^2$'],
  [
    '<b>so</b> <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">\\alpha</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">α</span></span>',
    '**so** $\\alpha$',
  ],
  [
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p>one</p><ul><li>two</li></ul></b>',
    'one\n\n- two',
  ],
  ['<strong style="font-weight: 400">plain</strong> <b>bold</b>', 'plain **bold**'],
  [
    '<em style="font-style: normal">plain</em> <i style="color: red">slanted</i>',
    'plain *slanted*',
  ],
])('%s becomes %j', (html, markdown) => {
  expect(markdownFromHtml(html)).toBe(markdown);
});

test.each([
  '<meta charset="utf-8"><div style="color:red"><span>const a = 1;</span></div>',
  '<b style="font-weight:normal;"><p>one</p><p>two</p></b>',
  'plain',
  '<script>alert(1)</script>',
])('%s is not rich', (html) => {
  expect(markdownFromHtml(html)).toBe(null);
});

test.each([
  ['<b>x</b><script>window.attacked=true</script>', '**x**'],
  ['<b>x</b><style>b{background:url(https://evil.example)}</style>', '**x**'],
  ['<b onclick="attack()" style="background:url(https://evil.example)">x</b>', '**x**'],
  ['<b>y</b> <a href="javascript:attack()">x</a>', '**y** x'],
  ['<b>y</b> <a href=" java\nscript:attack()">x</a>', '**y** x'],
  ['<b>y</b> <a href="data:text/html,attack">x</a>', '**y** x'],
  ['<b>y</b> <a href="file:///etc/passwd">x</a>', '**y** x'],
  ['<b>x</b><img src="https://evil.example/p.png" alt="" onerror="attack()">', '**x**'],
  ['<b>x</b><iframe srcdoc="<script>attack()</script>"></iframe>', '**x**'],
  ['<b>x</b><svg><script>attack()</script></svg>', '**x**'],
  ['<b>x</b><template><img src=x onerror=attack()></template>', '**x**'],
  ['<b>x</b><form action="https://evil.example"><input value="y"></form>', '**x**'],
  ['<b>x</b><!-- <script>attack()</script> -->', '**x**'],
  ['<b>&lt;script&gt;attack()&lt;/script&gt;</b>', '**\\<script>attack()\\</script>**'],
])('of the hostile %s only %j is left', (html, markdown) => {
  expect(markdownFromHtml(html)).toBe(markdown);
});

test('whatever is pasted, no address but those allowed is left', () => {
  const scheme = fc.constantFrom('javascript', 'data', 'file', 'vbscript', 'app', 'JaVaScRiPt');
  fc.assert(
    fc.property(scheme, fc.webPath(), fc.string(), (name, path, words) => {
      const html = `<p><a href="${name}:${path}">${words.replace(/[<&]/g, '')}</a><b>x</b></p>`;
      expect(markdownFromHtml(html)?.toLowerCase()).not.toContain(`](${name.toLowerCase()}:`);
    }),
  );
});
