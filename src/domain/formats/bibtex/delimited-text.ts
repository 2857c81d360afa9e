import { isEntryStart } from './entry-start.ts';

/** Where a delimiter closes, or where the search was given up for an entry, or the end of the file. */
export type Closing =
  | { readonly kind: 'closed'; readonly at: number }
  | { readonly kind: 'open'; readonly at: number };

const OPEN = '{'.charCodeAt(0);
const CLOSE = '}'.charCodeAt(0);
const AT = '@'.charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

/** Where the brace closes whose content begins at the offset. BibTeX counts braces after `\`, too. */
export function closingBrace(
  text: string,
  from: number,
  stop: 'at an entry' | 'at the end' = 'at an entry',
): Closing {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN) depth += 1;
    else if (code === CLOSE) depth -= 1;
    else if (code === AT && stop === 'at an entry' && isEntryStart(text, at))
      return { kind: 'open', at };
    if (depth === 0) return { kind: 'closed', at };
  }
  return { kind: 'open', at: text.length };
}

const AFTER_VALUE = /\s*(?:[,#})]|$)/uy;

/** Whether a quote after a backslash is an accent: no value ends there. */
function isAccent(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== BACKSLASH) return false;
  AFTER_VALUE.lastIndex = at + 1;
  return !AFTER_VALUE.test(text);
}

/** Where the quote closes whose content begins at the offset: outside braces, and not as in `\"o`. */
export function closingQuote(text: string, from: number): Closing {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN) depth += 1;
    else if (code === CLOSE) depth -= 1;
    else if (code === AT && isEntryStart(text, at)) return { kind: 'open', at };
    else if (code === QUOTE && depth === 0 && !isAccent(text, at)) return { kind: 'closed', at };
    if (depth < 0) return { kind: 'open', at };
  }
  return { kind: 'open', at: text.length };
}
