import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readLatexText } from '../../../../../src/domain/formats/latex-text/read-latex-text.ts';
import { runs } from '../../../runs.ts';
import { anyText } from './arbitrary-text.ts';

const line = (source: string): string => readLatexText(source, 'line');

describe('readLatexText', () => {
  test.each([
    [
      'Schr{\\"o}dinger Schr\\"odinger Schr{\\"{o}}dinger Schr\\"{o}dinger',
      'Schrödinger '.repeat(4).trim(),
    ],
    ["{\\'e} \\'{e} \\`a \\^o \\~n \\=u \\.z", 'é é à ô ñ ū ż'],
    ['\\u g \\v{C} \\H{o} \\c c \\c{s} \\k{a} \\d{u} \\b{h} \\r a', 'ğ Č ő ç ş ą ụ ẖ å'],
    ["\\'{\\i} \\\"{\\i} \\'\\i n \\v{\\j} \\^{\\ae}", 'í ï ín ǰ æ̂'],
    ['\\\'{\\^e} \\d{\\^a} \\\'\\"u \\"{Uxx}', 'ế ậ ǘ Üxx'],
    ['\\"{x} \\t{oo}', 'ẍ o\u0361o'],
    ["Stra\\ss e {\\ss} \\o{}re \\AA ngstr\\\"om \\L{}\\'od\\'z", 'Straße ß øre Ångström Łódź'],
    ['{\\AE}ther \\oe uvre S\\o ren {\\TH}or \\dj \\ng', 'Æther œuvre Søren Þor đŋ'],
    ['\\~{} \\^{} \\v{}', '~ ^ \\v{}'],
  ])('accents and letters: %s', (source, expected) => {
    expect(line(source)).toBe(expected);
  });

  test.each([
    ['R\\&D 5\\% a\\_b \\#1 \\{x\\}', 'R&D 5% a_b #1 {x}'],
    ["pages 1--2 --- ``a'' don't ?`Qu\\'e? ----", "pages 1–2 — “a” don't ¿Qué? ----"],
    ['Fig.~3 a\\ b a\\,b a\\-b', 'Fig.\u00a03 a b a\u2009b ab'],
    ['{The} {{PyTorch}} {\\em way} \\emph{x {y}} {\\bfseries z}', 'The PyTorch way x y z'],
    ['H\\textsubscript{2}O 5\\textsuperscript{th} x\\textsuperscript{-1}', 'H₂O 5th x⁻¹'],
    ['x\\textsubscript{max}', 'x\\textsubscript{max}'],
    [
      '\\url{http://a.b/~c_d} \\href{http://a.b/\\%7E}{here} \\href{u}{u}',
      'http://a.b/~c_d here (http://a.b/%7E) u',
    ],
    ['\\enquote{so} \\LaTeX\\ and \\TeX{} \\copyright\\ \\textendash{}', '“so” LaTeX and TeX © –'],
    ['\\noopsort{1973b}1973 {\\relax}x', '1973 x'],
    ['R&amp;D & M&uuml;ller&#8217;s {&Eacute;}t&eacute; &lt;x&gt;', 'R&D & Müller’s Été <x>'],
    ['\\&amp; &\\#38; &unknown; &amp &amp;lt;', '&amp; &#38; &unknown; &amp &lt;'],
  ])('signs and styles: %s', (source, expected) => {
    expect(line(source)).toBe(expected);
  });

  test.each([
    ['$\\mathcal{O}(n^2)$ in {$O$}', '$\\mathcal{O}(n^2)$ in $O$'],
    ['\\(\\alpha_{1}\\) \\[x\\]', '\\(\\alpha_{1}\\) \\[x\\]'],
    ['\\$5 and \\$10', '$5 and $10'],
    ['\\$x\\$', '\\$x\\$'],
    ['$5 to $10', '$5 to $10'],
    ['$ x_{1} $ of $10^{5}$0', '$ x_{1} $ of $10^{5}$0'],
    ['{$x$}5', '\\(x\\)5'],
    ['\\textbackslash(x\\textbackslash)', '\\textbackslash{}(x\\textbackslash{})'],
    ['\\ensuremath{\\alpha}-rays', '$\\alpha$-rays'],
    ['$a&lt;b$ &#36;x&#36;', '\\(a&lt;b\\) \\$x\\$'],
  ])('mathematics and dollars: %s', (source, expected) => {
    expect(line(source)).toBe(expected);
  });

  test.each([
    ['\\foo{a {b}}{c} d', '\\foo{a b}{c} d'],
    ['{{A {\\foo} b}}', 'A {\\foo} b'],
    ['{\\foo} {b \\foo{x}}{c', '{\\foo} b \\foo{x}{c'],
    ['{\\foo}bar \\foo[x]{\\"a}', '{\\foo}bar \\foo[x]{ä}'],
    ['a} {b \\emph{c \\"{d', 'a} {b \\emph{c \\"{d'],
    ['\\', '\\'],
    ["\\'1 \\'( \\c", "1\u0301 \\'( \\c"],
  ])('unknown and unbalanced: %s', (source, expected) => {
    expect(line(source)).toBe(expected);
  });

  test.each([
    ['line', ' a\n  b \t\r\n\r\n c ', 'a b c'],
    ['paragraphs', 'a\n  b \t\r\n\r\n c', 'a b\n\nc'],
    ['lines', "\n- a -- 'b'\r\n  - c\\%\n", "- a -- 'b'\n  - c%"],
    ['name', 'D.~E.  Knuth', 'D. E. Knuth'],
    ['address', 'http://a.b/\n  ~c--d\\_e?f=$1$', 'http://a.b/~c--d_e?f=$1$'],
  ] as const)('kind %s', (kind, source, expected) => {
    expect(readLatexText(source, kind)).toBe(expected);
  });

  it('leaves names of HTML in Markdown and addresses', () => {
    expect(readLatexText('a &amp; b', 'lines')).toBe('a &amp; b');
    expect(readLatexText('https://e.org/?a=b&amp;c', 'address')).toBe('https://e.org/?a=b&amp;c');
  });

  it('keeps accents that lie too deep as written', () => {
    const deep = `${'\\"{'.repeat(20)}u${'}'.repeat(20)}`;
    expect(line(deep)).toBe(deep);
  });

  it('never fails and gives texts that read as themselves when written out', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const once = line(source);
        expect(once).toBe(once.replace(/ {2,}/gu, ' '));
      }),
      { numRuns: runs(2000) },
    );
  });
});
