import { fieldNamed, takesList } from './fields.ts';
import { nearMiss } from './near-miss.ts';
import { type Source, valueAt, valuesAt } from './scan-values.ts';
import type { Token, Value } from './token.ts';

const NAME = /[a-z]{1,12}:/iuy;
const DASHES = /-+/uy;
const MARKS = { '(': 'open', ')': 'close', '|': 'or' } as const;
const KEYWORDS = { OR: 'or', AND: 'and', NOT: 'not', '*': 'every' } as const;

const isMark = (text: string): text is keyof typeof MARKS => Object.hasOwn(MARKS, text);
const isKeyword = (text: string): text is keyof typeof KEYWORDS => Object.hasOwn(KEYWORDS, text);

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function fieldAt(source: Source, from: number): Token | null {
  const name = matchAt(NAME, source.text, from).slice(0, -1);
  const field = fieldNamed(name) ?? nearMiss(name);
  if (!field) return null;
  const nameTo = from + name.length + 1;
  if (source.text[nameTo] === '(')
    return { kind: 'field', from, to: nameTo, field, nameTo, values: [] };
  const values: readonly Value[] = takesList(field)
    ? valuesAt(source, nameTo)
    : [valueAt(source, nameTo, false)];
  return { kind: 'field', from, to: values.at(-1)?.to ?? nameTo, field, nameTo, values };
}

function tokenAt(source: Source, from: number): Token {
  const mark = source.text.charAt(from);
  if (isMark(mark)) return { kind: MARKS[mark], from, to: from + 1 };
  const field = fieldAt(source, from);
  if (field) return field;
  const value = valueAt(source, from, false);
  const { to, text } = value;
  if (value.quotes === 'none' && isKeyword(text)) return { kind: KEYWORDS[text], from, to };
  return { kind: 'text', from, to, value };
}

/** The dashes before a term, one token each; none where they stand alone, as between words. */
function nots(text: string, from: number, to: number): readonly Token[] {
  if (/^(?:$|[\s)|])/u.test(text.charAt(to))) return [];
  return Array.from({ length: to - from }, (_, index) => ({
    kind: 'not',
    from: from + index,
    to: from + index + 1,
  }));
}

/** The tokens of a query. Never fails; takes time in proportion to the text. */
export function scan(source: Source): readonly Token[] {
  const { text } = source;
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const dashes = at === 0 || /[\s(|]/u.test(text.charAt(at - 1)) ? matchAt(DASHES, text, at) : '';
    if (dashes !== '') {
      tokens.push(...nots(text, at, at + dashes.length));
      at += dashes.length;
    } else if (/\s/u.test(text.charAt(at))) {
      at += 1;
    } else {
      const token = tokenAt(source, at);
      tokens.push(token);
      at = token.to;
    }
  }
  return tokens;
}
