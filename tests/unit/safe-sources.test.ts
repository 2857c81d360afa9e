import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// What turns text into markup, script or an address, and the few places that may.
const RULES: readonly (readonly [name: string, sign: RegExp, ...allowed: string[]])[] = [
  ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/],
  ['innerHTML', /innerHTML/],
  ['outerHTML', /outerHTML/],
  ['insertAdjacentHTML', /insertAdjacentHTML/],
  ['setHTML and its like', /\.(?:setHTML|setHTMLUnsafe|parseHTMLUnsafe)\b/],
  ['document.write', /document\s*\.\s*write/],
  ['createContextualFragment', /createContextualFragment/],
  ['DOMParser', /\bDOMParser\b/],
  ['srcdoc', /\bsrcdoc\b/i],
  ['eval', /\beval\(|new Function\(/],
  ['raw HTML in Markdown', /rehype-raw|allowDangerousHtml/],
  ['renderToString of KaTeX', /renderToString/],
  ['a KaTeX that trusts', /\btrust:(?!\s*false)/],
  ['KaTeX', /from 'katex'/, 'src/renderer/text/katex.ts'],
  ['typesetting', /\/katex\.ts'/, 'src/renderer/text/typeset.ts'],
  ['Markdown', /^import Markdown.* from 'react-markdown'/m, 'src/renderer/paper/note-text.tsx'],
  [
    'an address of a link',
    /\bhref=(?:\{|"\$\{)|\.href\s*=[^=]/,
    'src/domain/export/report/report-paper.ts',
    'src/library/export/note-html.ts',
    'src/renderer/text/link.tsx',
    'src/renderer/text/own-link.tsx',
  ],
  [
    'a picture',
    /<img\b|new Image\(/,
    'src/library/export/note-html.ts',
    'src/renderer/text/picture.tsx',
  ],
  ['markup as it stands', /\{ html: [^}]/, 'src/domain/export/html.ts'],
  ['window.open', /window\.open\b|\bopen\(['"`]/],
  ['another page', /location\.(?:assign|replace)\b|location(?:\.href)?\s*=[^=]/],
  ['a frame', /<(?:iframe|object|embed|webview)\b/],
  ['an address handed to the system', /openExternal/, 'src/main/shell-handlers.ts'],
  ['a path handed to the system', /openPath|showItemInFolder/, 'src/main/shell-handlers.ts'],
];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|html)$/.test(file))
  .map((file) => ({
    file: join('src', file).replaceAll('\\', '/'),
    // What a comment says does nothing.
    code: readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, ''),
  }));

test('the sources are found', () => expect(sources.length).toBeGreaterThan(200));

for (const [name, sign, ...allowed] of RULES)
  test(`${name} stays in its place`, () => {
    const found = sources.filter(({ code }) => sign.test(code)).map(({ file }) => file);
    expect(found.toSorted()).toEqual(allowed.toSorted());
  });
