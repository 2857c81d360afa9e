import { decoded, XML_ENTITIES } from '../decoded-entities.ts';

/** A piece of XML; `text` has its entities decoded. Names are in lower case. */
export type XmlToken = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'open';
      readonly name: string;
      /** As written, see `attributesIn`. */
      readonly attributes: string;
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
);

const NAME = /<(\/?)([a-z_][a-z0-9_:.-]{0,100})/iuy;
const SIGN = /["'<>]/gu;

/** Past the `>` of a tag, or -1 where another tag begins before it ends. */
function tagEnd(text: string, from: number): number {
  SIGN.lastIndex = from;
  let quote = '';
  for (let found = SIGN.exec(text); found !== null; found = SIGN.exec(text)) {
    const [sign] = found;
    if (sign === '<') return -1;
    if (sign === '>' && quote === '') return SIGN.lastIndex;
    if (sign === quote) quote = '';
    else if (sign !== '>' && quote === '') quote = sign;
  }
  return -1;
}

/** Looks for closing signs; remembers which do not come again, so as not to look for them twice. */
class Closings {
  readonly #text: string;
  readonly #missing = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Past the sign, or -1. */
  after(sign: string, from: number): number {
    if (this.#missing.has(sign)) return -1;
    const at = this.#text.indexOf(sign, from);
    if (at < 0) this.#missing.add(sign);
    return at < 0 ? -1 : at + sign.length;
  }
}

/** Past a declaration such as `<!DOCTYPE a [ … ]>`, whose entities mean nothing here. */
function declarationEnd(text: string, at: number, closings: Closings): number {
  const end = tagEnd(text, at + 1);
  if (end >= 0) return end;
  const inside = closings.after(']', at);
  return inside < 0 ? -1 : closings.after('>', inside);
}

const CDATA = '<![CDATA[';

function markupAt(text: string, at: number, closings: Closings): XmlToken | null {
  const skipped = (end: number): XmlToken | null =>
    end < 0 ? null : { kind: 'text', text: '', start: at, end };
  if (text.startsWith('<!--', at)) return skipped(closings.after('-->', at + 4));
  if (text.startsWith('<?', at)) return skipped(closings.after('?>', at + 2));
  if (text.startsWith(CDATA, at)) {
    const from = at + CDATA.length;
    const end = closings.after(']]>', from);
    return end < 0 ? null : { kind: 'text', text: text.slice(from, end - 3), start: at, end };
  }
  return text[at + 1] === '!' ? skipped(declarationEnd(text, at, closings)) : null;
}

function tagAt(text: string, at: number): XmlToken | null {
  NAME.lastIndex = at;
  const [whole = '', slash, written = ''] = NAME.exec(text) ?? [];
  const end = whole === '' ? -1 : tagEnd(text, at + whole.length);
  if (end < 0) return null;
  const name = written.toLowerCase();
  if (slash === '/') return { kind: 'close', name, start: at, end };
  const inside = text.slice(at + whole.length, end - 1);
  const isEmpty = inside.endsWith('/');
  return { kind: 'open', name, attributes: inside, isEmpty, start: at, end };
}

function textAt(text: string, at: number): XmlToken {
  // A sign that begins no markup is text itself.
  const next = text.indexOf('<', at + 1);
  const end = next < 0 ? text.length : next;
  return { kind: 'text', text: decoded(text.slice(at, end), XML_ENTITIES), start: at, end };
}

/**
 * The tags and texts of XML 1.0, as far as bibliographies need it: no entities but the five and
 * numbers, no namespaces; comments, instructions and declarations are passed over. Never fails, and
 * takes time in proportion to the text.
 */
export function* xmlTokens(text: string): Generator<XmlToken, void, void> {
  const closings = new Closings(text);
  let at = 0;
  while (at < text.length) {
    const markup = text[at] === '<' ? (tagAt(text, at) ?? markupAt(text, at, closings)) : null;
    const token = markup ?? textAt(text, at);
    yield token;
    at = token.end;
  }
}

const ATTRIBUTE = /([a-z_][a-z0-9_:.-]{0,60})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/giu;

/** The attributes of a tag, with their entities decoded. */
export const attributesIn = (
  attributes: string,
): readonly (readonly [name: string, value: string])[] =>
  Array.from(attributes.matchAll(ATTRIBUTE), ([, name = '', double, single = '']) => [
    name.toLowerCase(),
    decoded(double ?? single, XML_ENTITIES),
  ]);
