import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksIn } from '../../../../src/domain/latex/links-in.ts';
import { scanLatex } from '../../../../src/domain/latex/scan-latex.ts';

describe('linksIn', () => {
  test.each([
    ['at: https://github.com/hpi-xnor/BNext.git.', ['https://github.com/hpi-xnor/BNext.git']],
    ['https://a.b/tree/main', ['https://a.b/tree/main']],
    ['(see http://a.b/c), or https://d.e!', ['http://a.b/c', 'https://d.e']],
    ['https://a.b/x_(y) (https://a.b/x_(z)).', ['https://a.b/x_(y)', 'https://a.b/x_(z)']],
    ['[https://a.b/[c]]', ['https://a.b/[c]']],
    ['https://a.b/?q=1&r=2#s; HTTPS://C.D', ['https://a.b/?q=1&r=2#s', 'HTTPS://C.D']],
    ['https://a.b/c\\_d\\%20', ['https://a.b/c_d%20']],
    ['https://a.b/~user', ['https://a.b/~user']],
    ['\\url{https://a.b/c_d}. \\textbf{https://e.f}', ['https://a.b/c_d', 'https://e.f']],
    ['\\href{https://a.b/c\\#d}{the \\emph{code}}', ['https://a.b/c#d']],
    ['https://b https://a https://b', ['https://b', 'https://a']],
    ["``https://a.b'' “https://c.d”", ['https://a.b', 'https://c.d']],
    ['见https://a.b。然后', ['https://a.b']],
    ['https:// https://. ftp://a.b \\url{a.b} \\href{mailto:a}{b}', []],
  ])('%s', (source, expected) => {
    expect(linksIn(source)).toEqual(expected);
  });

  test('the shown text of a link has its place in the source', () => {
    expect(scanLatex('\\url{ https://a.b }')).toEqual([
      {
        kind: 'link',
        start: 0,
        end: 19,
        url: 'https://a.b',
        children: [{ kind: 'text', start: 6, end: 17, text: 'https://a.b' }],
      },
    ]);
  });

  test('finds a web address wherever it stands in a sentence', () => {
    fc.assert(
      fc.property(
        fc
          .webUrl({ size: 'small', validSchemes: ['http', 'https'] })
          .filter((url) => /[a-z0-9/]$/u.test(url) && !/[()'*$]/u.test(url)),
        fc.constantFrom(['', ''], ['(', ')'], ['see ', '.'], ['at ', ', and'], ['(x: ', ').']),
        (url, [before, after]) => {
          expect(linksIn(`${before}${url}${after}`)).toEqual([url]);
        },
      ),
    );
  });
});
