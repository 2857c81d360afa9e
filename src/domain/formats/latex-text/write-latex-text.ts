import { isBalanced, looseBraces } from './loose-braces.ts';
import { mathSpans } from './math-spans.ts';
import { readLatexText } from './read-latex-text.ts';
import type { TextKind } from './text-kind.ts';

/** Whether words with capitals after their first letter are kept from being put in lower case. */
export type Capitals = 'protected' | 'as they are';

const SIGN = /[\\{}$%&#_^~]|-{2,}|'{2,}|`{2,}|[?!]`+|\n[ \t]*@|[\p{L}\p{N}\p{M}]+/gu;
const COMMAND_OR_SIGN = new RegExp(String.raw`\\[A-Za-z]+|\\[^A-Za-z]|${SIGN.source}`, 'gu');

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ...[...'$%&#_'].map((sign) => [sign, `\\${sign}`] as const),
]);

const hasInnerCapital = (word: string): boolean => /^[\s\S].*[\p{Lu}\p{Lt}]/u.test(word);

/** The offsets of braces that pair, which can be written as `\{` and `\}`. */
function pairedBraces(text: string): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  for (const { index, 0: sign } of text.matchAll(/[{}]/gu)) {
    if (sign === '{') open.push(index);
    const opening = sign === '}' ? open.pop() : undefined;
    if (opening !== undefined) paired.add(opening).add(index);
  }
  return paired;
}

const NAMES = { '{': 'textbraceleft', '}': 'textbraceright' } as const;

const brace = (sign: '{' | '}', isPaired: boolean): string =>
  isPaired ? `\\${sign}` : `\\${NAMES[sign]}{}`;

/** A text without mathematics, sign by sign. */
function letterByLetter(text: string, capitals: Capitals): string {
  const paired = pairedBraces(text);
  return text.replace(SIGN, (sign, at: number) =>
    sign === '{' || sign === '}'
      ? brace(sign, paired.has(at))
      : (SIGNS.get(sign) ?? plain(sign, capitals)),
  );
}

/** A token that is no sign of LaTeX, kept from becoming one together with what stands beside it. */
function plain(token: string, capitals: Capitals): string {
  if (/^[-'`]/u.test(token)) return [...token].join('{}');
  if (/^[?!]/u.test(token)) return [...token].join('{}');
  if (token.startsWith('\n')) return `${token.slice(0, -1)}{}@`;
  return capitals === 'protected' && hasInnerCapital(token) ? `{${token}}` : token;
}

/** A text without mathematics whose commands and braces are meant as such. */
const withCommands = (text: string, capitals: Capitals): string =>
  text.replace(COMMAND_OR_SIGN, (token) => {
    if (/^[\\{}]/u.test(token)) return token;
    return SIGNS.get(token) ?? plain(token, capitals);
  });

/** Braces that TeX does not see and BibTeX, which counts all of them, does. */
const hidden = (braces: string): string => (braces === '' ? '' : `\\iffalse${braces}\\fi{}`);

/** A formula with as many hidden braces as it takes to balance its own (`$\{x$`). */
function withBalancedBraces(math: string): string {
  const { closing, opening } = looseBraces(math);
  return `${hidden('{'.repeat(closing))}${math}${hidden('}'.repeat(opening))}`;
}

/** A formula as it is; a title has it in braces, so that no style changes its capitals. */
function formula(math: string, capitals: Capitals): string {
  const balanced = withBalancedBraces(math);
  return capitals === 'protected' && /[A-Z]/u.test(math) ? `{${balanced}}` : balanced;
}

function around(
  text: string,
  capitals: Capitals,
  write: (text: string, capitals: Capitals) => string,
): string {
  let written = '';
  let at = 0;
  for (const { start, end } of mathSpans(text)) {
    written += write(text.slice(at, start), capitals) + formula(text.slice(start, end), capitals);
    at = end;
  }
  return written + write(text.slice(at), capitals);
}

/**
 * A plain text as LaTeX that `readLatexText` reads as the same again: signs escaped, mathematics as
 * it is, letters in Unicode, braces always balanced. Commands it already has are left where that
 * reads as the same.
 */
export function writeLatexText(text: string, kind: TextKind, capitals: Capitals): string {
  if (kind === 'address') return letterByLetter(text, capitals);
  if (text.includes('\\')) {
    const written = around(text, capitals, withCommands);
    const isClosed = isBalanced(written) && !written.endsWith('\\');
    if (isClosed && readLatexText(written, kind) === text) return written;
  }
  return around(text, capitals, letterByLetter);
}
