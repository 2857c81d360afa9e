import { type FieldName, fieldNamed } from './fields.ts';
import { printName, printWord } from './print-query.ts';
import { readQuery } from './read-query.ts';
import type { Span, Token, Value } from './token.ts';

/** What is being typed, and the stretch of the query that a completion takes the place of. */
export type Completion = Span &
  (
    | { readonly kind: 'field'; readonly typed: string }
    | { readonly kind: 'value'; readonly field: FieldName; readonly typed: string }
  );

const touches = ({ from, to }: Span, caret: number): boolean => from <= caret && caret <= to;

/** What of a value stands before the caret, without its quotes. */
function typedOf(text: string, value: Value, caret: number): string {
  if (value.quotes === 'none') return text.slice(value.from, caret);
  if (value.quotes === 'closed' && caret === value.to) return value.text;
  return text.slice(value.from + 1, caret).replaceAll('""', '"');
}

function valueAt(text: string, field: FieldName, value: Value, caret: number): Completion {
  const typed = typedOf(text, value, Math.max(caret, value.from));
  // An open quote reaches to the end over what was there before it was opened.
  const to = value.quotes === 'open' ? Math.max(caret, value.from + 1) : value.to;
  return { kind: 'value', field, typed, from: value.from, to };
}

function inToken(text: string, token: Token, around: FieldName | null, caret: number) {
  const { from } = token;
  if (token.kind === 'field') {
    const { nameTo, values, field } = token;
    if (caret < nameTo)
      return { kind: 'field', typed: text.slice(from, caret), from, to: nameTo } as const;
    const value = values.find((one) => touches(one, caret));
    return value ? valueAt(text, field, value, caret) : null;
  }
  if (token.kind === 'text' && around) return valueAt(text, around, token.value, caret);
  const isWord =
    token.kind === 'text'
      ? token.value.quotes === 'none'
      : /^\p{L}/u.test(text.slice(from, token.to));
  if (!isWord) return null;
  return { kind: 'field', typed: text.slice(from, caret), from, to: token.to } as const;
}

/** The field whose parentheses the caret is in. */
function fieldAround(tokens: readonly Token[], caret: number): FieldName | null {
  const around: (FieldName | null)[] = [];
  tokens.forEach((token, at) => {
    if (token.from >= caret) return;
    const before = tokens[at - 1];
    const isFields = before?.kind === 'field' && before.values.length === 0;
    if (token.kind === 'open') around.push(isFields ? before.field : (around.at(-1) ?? null));
    if (token.kind === 'close') around.pop();
  });
  return around.at(-1) ?? null;
}

/**
 * What is being typed at the caret: a word, which may become a field or keyword (`typed` is empty
 * between words), or a value of a field; `null` where neither can be, as in a phrase.
 */
export function completionAt(text: string, caret: number): Completion | null {
  const at = Math.min(Math.max(caret, 0), text.length);
  const { tokens } = readQuery(text);
  const around = fieldAround(tokens, at);
  const token = tokens.find(({ from, to }) => from < at && at <= to);
  const found = token && inToken(text, token, around, at);
  if (found) return found;
  if (token?.kind === 'text' || token?.kind === 'field') return null;
  return around
    ? { kind: 'value', field: around, typed: '', from: at, to: at }
    : { kind: 'field', typed: '', from: at, to: at };
}

const KEYWORDS: ReadonlySet<string> = new Set(['OR', 'AND', 'NOT']);

function inserted(completion: Completion, value: string): string {
  if (completion.kind === 'value') {
    const { field } = completion;
    const isText = field === 'title' || field === 'abstract' || field === 'note';
    return isText ? printWord(value) : printName(value);
  }
  if (fieldNamed(value)) return `${value}:`;
  return KEYWORDS.has(value) ? value : printWord(value);
}

/**
 * The text with a field (and its colon), keyword, word or value (in quotes where it needs them, and
 * a space) in place of what was typed, and where the caret is then.
 */
export function completed(
  text: string,
  completion: Completion,
  value: string,
): { readonly text: string; readonly caret: number } {
  const before = text.slice(0, completion.from);
  const after = text.slice(completion.to);
  const words = inserted(completion, value);
  if (words.endsWith(':') && completion.kind === 'field')
    return { text: before + words + after, caret: before.length + words.length };
  const space = /^[\s,)]/u.test(after) ? '' : ' ';
  const caret = before.length + words.length + (/^[,)]/u.test(after) ? 0 : 1);
  return { text: before + words + space + after, caret };
}
