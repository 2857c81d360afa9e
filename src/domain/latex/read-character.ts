import { matchAt } from './match-at.ts';
import type { TextSegment } from './segment.ts';
import { SYMBOLS } from './symbols.ts';

const ACCENTS = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
]);

const ACCENTED =
  /\\(?:(["'`^~=.])(?:\{(\\[ij]|\p{L})\}|(\\[ij](?![A-Za-z])|\p{L}))|([uvHckrdb])(?:\{(\\[ij]|\p{L})\}| (\p{L})(?!\p{L})))/uy;

const LETTERS = new Map(
  'ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ'
    .split(' ')
    .flatMap((name, i, all) => (i % 2 === 0 ? [[name, all[i + 1] ?? ''] as const] : [])),
);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...SYMBOLS,
  ...[...'%&_#{}$'].map((sign) => [sign, sign] as const),
  [' ', ' '],
  [',', '\u2009'],
  ['textbackslash', '\\'],
  ['textasciitilde', '~'],
  ['textasciicircum', '^'],
  ['textunderscore', '_'],
  ['textemdash', '—'],
  ['textendash', '–'],
  ['textdegree', '°'],
  ['textregistered', '®'],
  ['texttrademark', '™'],
  ['copyright', '©'],
  ['pounds', '£'],
  ['euro', '€'],
  ['S', '§'],
  ['dag', '†'],
  ['TeX', 'TeX'],
  ['LaTeX', 'LaTeX'],
]);

const LETTER = /\\([A-Za-z]+)(?:\{\}| (?=\p{L}))?/uy;
const SIGN = /\\(?:([A-Za-z]+)(?:\{\})?|([%&_#${} ,]))/uy;

type Character = readonly [length: number, text: string];

function accented(source: string, at: number): Character | undefined {
  const found = matchAt(ACCENTED, source, at);
  if (!found) return undefined;
  const [whole, sign, inBraces, after, letterSign, inLetterBraces, afterSpace] = found;
  const mark = ACCENTS.get(sign ?? letterSign ?? '') ?? '';
  const base = (inBraces ?? after ?? inLetterBraces ?? afterSpace ?? '').replace('\\', '');
  return [whole.length, `${base}${mark}`.normalize('NFC')];
}

function named(pattern: RegExp, names: ReadonlyMap<string, string>, source: string, at: number) {
  const [whole = '', name, sign] = matchAt(pattern, source, at) ?? [];
  const text = names.get(name ?? sign ?? '');
  return text === undefined ? undefined : ([whole.length, text] satisfies Character);
}

/**
 * The character that a command at the offset stands for: an escaped sign, an accented letter
 * (composed, NFC), a letter such as `\ss`, or a symbol; braces around just that belong to it.
 */
export function readCharacter(source: string, at: number): TextSegment | undefined {
  const inBraces = source[at] === '{';
  const from = inBraces ? at + 1 : at;
  const found =
    accented(source, from) ??
    named(LETTER, LETTERS, source, from) ??
    named(SIGN, SIGNS, source, from);
  if (!found) return undefined;
  const [length, text] = found;
  if (inBraces && source[from + length] !== '}') return undefined;
  return { kind: 'text', start: at, end: from + length + (inBraces ? 1 : 0), text };
}
