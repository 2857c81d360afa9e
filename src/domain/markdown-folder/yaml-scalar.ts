/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const RESERVED = /^(?:y|n|yes|no|true|false|on|off|null|nan|inf)$/iu;
/** Text that needs no quotes, whatever reads it: it begins with a letter and has no special sign. */
const PLAIN = /^[A-Za-z](?:[\w ./+-]*[\w/+])?$/u;
/** A date, or a whole number. */
const FIGURES = /^(?:\d{4}-\d{2}-\d{2}|0|[1-9]\d{0,14})$/u;
/** What YAML counts as not printable, and JSON leaves as it is. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text in double quotes, as JSON and YAML 1.2 both read it. */
const quoted = (text: string): string => JSON.stringify(text).replace(UNPRINTABLE, escaped);

/** A text as a YAML scalar, in quotes unless it is plain for every reader. */
export const printScalar = (text: string): string =>
  PLAIN.test(text) && !RESERVED.test(text) && !text.includes('  ') ? text : quoted(text);

/** A date or number without quotes, so that others see what it is; nothing for an empty text. */
export const printFigures = (text: string): string =>
  text === '' || FIGURES.test(text) ? text : quoted(text);

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

function unescaped(sign: string): string {
  if (!/^[xuU]./u.test(sign)) return ESCAPES[sign] ?? sign;
  const point = Number.parseInt(sign.slice(1), 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}

/** Without what YAML counts as blank at its ends; other blanks of Unicode are text. */
const withoutStart = (text: string): string => text.replace(/^[ \t\n]+/u, '');
const withoutEnd = (text: string): string => text.replace(/(?<![ \t\n])[ \t\n]+$/u, '');

/** Lines of a flow scalar run on with a blank; an empty line is a line break. */
function runOn(text: string): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  let joined = '';
  let gap = '';
  lines.forEach((line, at) => {
    const start = at > 0 ? withoutStart(line) : line;
    const inside = at < last ? withoutEnd(start) : start;
    if (at > 0) gap = gap === '' ? ' ' : gap === ' ' ? '\n' : `${gap}\n`;
    if (inside === '' && at < last) return;
    joined += gap + inside;
    gap = '';
  });
  return joined;
}

const COMMENT = /(?<![^ \t\n])#[^\n]*/gu;
const DOUBLE = /^"((?:[^"\\]|\\[\s\S])*)"[ \t]*(?:#.*)?$/u;
const SINGLE = /^'((?:[^']|'')*)'[ \t]*(?:#.*)?$/u;
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/gu;
const NONE = /^(?:~|null)?$/iu;

function readDouble(inner: string): string {
  // A backslash at the end of a line joins it to the next without a blank.
  const joined = runOn(inner.replace(/\\\n[ \t]*/gu, '\\&'));
  return joined.replace(ESCAPE, (sign) => (sign === '\\&' ? '' : unescaped(sign.slice(1))));
}

/** The text of a scalar of one or more lines; `null` for what is none that we read. */
export function readScalar(source: string): string | null {
  const text = withoutStart(withoutEnd(source));
  const double = DOUBLE.exec(text)?.[1];
  if (double !== undefined) return readDouble(double);
  const single = SINGLE.exec(text)?.[1];
  if (single !== undefined) return runOn(single).replaceAll("''", "'");
  if (/^["'&*!{[%@`|>]/u.test(text)) return null;
  const plain = runOn(withoutEnd(text.replace(COMMENT, '')));
  return NONE.test(plain) ? '' : plain;
}
