/**
 * What a scan of an object finds: its end, the place of the first sign that is not JSON, or, where
 * asked for, the inside of its list of items.
 */
export type ObjectScan =
  | { readonly kind: 'whole'; readonly end: number }
  | { readonly kind: 'broken'; readonly at: number }
  | { readonly kind: 'items'; readonly from: number };

type Expected = 'key' | 'colon' | 'value' | 'next';

/** Deeper than any data of CSL; bounds what is kept of a text that only opens brackets. */
const DEPTH_LIMIT = 200;

const TOKEN = /["{}[\],:]|[^\s"{}[\],:]+/gu;
const STOP = /["\\\n\r]/gu;

/** True where a string that ran over a line may end, by what follows it. */
const endsValue = (text: string, at: number): boolean =>
  /^\s{0,200}[,:}\]]/u.test(text.slice(at, at + 201));

/**
 * Where the string ends whose opening quote is at the place; -1 for one that is not closed in its
 * line nor surely after it, past the end of the text for one that is never closed.
 */
function stringEnd(text: string, from: number): number {
  STOP.lastIndex = from + 1;
  let isBroken = false;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    if (stop[0] === '"') return isBroken && !endsValue(text, stop.index + 1) ? -1 : STOP.lastIndex;
    if (stop[0] === '\\') STOP.lastIndex += 1;
    else isBroken = true;
  }
  return text.length + 1;
}

/** What JSON lets follow; keeps which brackets are open. */
class Grammar {
  readonly #open: ('{' | '[')[] = [];
  #expected: Expected = 'value';

  get depth(): number {
    return this.#open.length;
  }

  /** Takes the next sign; false where it may not stand here. A word or string is `'"'`. */
  takes(sign: string): boolean {
    switch (sign) {
      case '{':
      case '[':
        return this.#opens(sign);
      case '}':
        return this.#closes('{', 'key');
      case ']':
        return this.#closes('[', 'value');
      case ',':
        return this.#goesOn('next', this.#open.at(-1) === '{' ? 'key' : 'value');
      case ':':
        return this.#goesOn('colon', 'value');
      case '"':
        return this.#goesOn('key', 'colon') || this.#goesOn('value', 'next');
      default:
        return this.#goesOn('value', 'next');
    }
  }

  #goesOn(from: Expected, to: Expected): boolean {
    if (this.#expected !== from) return false;
    this.#expected = to;
    return true;
  }

  #opens(sign: '{' | '['): boolean {
    if (this.#expected !== 'value' || this.depth === DEPTH_LIMIT) return false;
    this.#open.push(sign);
    this.#expected = sign === '{' ? 'key' : 'value';
    return true;
  }

  #closes(opening: '{' | '[', whenEmpty: Expected): boolean {
    if (this.#expected !== 'next' && this.#expected !== whenEmpty) return false;
    if (this.#open.pop() !== opening) return false;
    this.#expected = 'next';
    return true;
  }
}

/**
 * Scans the object whose brace is at the place, by the grammar of JSON (RFC 8259) but for line
 * breaks in strings, and stops at the first sign that breaks it: there the next object may begin.
 */
export function objectAt(text: string, from: number, asksForItems = false): ObjectScan {
  const grammar = new Grammar();
  let key = '';
  TOKEN.lastIndex = from;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const [sign] = token;
    const at = token.index;
    if (!grammar.takes(sign)) return { kind: 'broken', at };
    if (sign === '"') {
      const end = stringEnd(text, at);
      if (end < 0) return { kind: 'broken', at };
      if (end > text.length) break;
      if (asksForItems && grammar.depth === 1 && end - at < 10) key = text.slice(at, end);
      TOKEN.lastIndex = end;
    }
    if (grammar.depth === 0) return { kind: 'whole', end: TOKEN.lastIndex };
    if (asksForItems && sign === '[' && grammar.depth === 2 && key === '"items"')
      return { kind: 'items', from: TOKEN.lastIndex };
  }
  return { kind: 'broken', at: text.length };
}
