import { objectAt } from '../csl-json/scan-object.ts';

/** A stretch of a text, `to` excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The members of an object of JSON, or the place of the first sign that may not stand there. */
export type MemberScan =
  | {
      readonly kind: 'whole';
      readonly members: ReadonlyMap<string, Span>;
      /** Each element of the list that was asked for; `null` where there is no such list. */
      readonly elements: readonly Span[] | null;
    }
  | { readonly kind: 'broken'; readonly at: number }
  | { readonly kind: 'twice'; readonly name: string; readonly at: number };

const BLANKS = /[\s\uFEFF]*/uy;

function afterBlanks(text: string, from: number): number {
  BLANKS.lastIndex = from;
  BLANKS.exec(text);
  return BLANKS.lastIndex;
}

/** Where the value ends that begins at a place, or where it breaks. */
function valueEnd(text: string, at: number): { readonly end: number; readonly isWhole: boolean } {
  const scan = objectAt(text, at);
  return scan.kind === 'whole'
    ? { end: scan.end, isWhole: true }
    : { end: scan.kind === 'broken' ? scan.at : at, isWhole: false };
}

const broken = (at: number) => ({ kind: 'broken', at }) as const;

/** The elements of a list and where it ends, or where it breaks. */
type ListScan =
  | { readonly elements: readonly Span[]; readonly end: number }
  | { readonly at: number };

/** The values of a list that begins at a place; yields how far it has come after each. */
function* scanList(text: string, from: number): Generator<number, ListScan, void> {
  const elements: Span[] = [];
  let at = afterBlanks(text, from + 1);
  if (text[at] === ']') return { elements, end: at + 1 };
  for (;;) {
    const { end, isWhole } = valueEnd(text, at);
    if (!isWhole) return { at: end };
    elements.push({ from: at, to: end });
    yield end;
    at = afterBlanks(text, end);
    if (text[at] === ']') return { elements, end: at + 1 };
    if (text[at] !== ',') return { at };
    at = afterBlanks(text, at + 1);
  }
}

/**
 * Finds the members of the object that a text is, without reading them, and the elements of the one
 * that is the list of that name. Yields how far it has come, so that it can be paused.
 */
export function* scanMembers(text: string, list: string): Generator<number, MemberScan, void> {
  const members = new Map<string, Span>();
  let elements: readonly Span[] | null = null;
  let at = afterBlanks(text, 0);
  if (text[at] !== '{') return broken(at);
  at = afterBlanks(text, at + 1);
  for (let isFirst = true; !(isFirst && text[at] === '}'); isFirst = false) {
    if (text[at] !== '"') return broken(at);
    const key = valueEnd(text, at);
    if (!key.isWhole) return broken(key.end);
    const name = text.slice(at + 1, key.end - 1);
    if (members.has(name)) return { kind: 'twice', name, at };
    at = afterBlanks(text, key.end);
    if (text[at] !== ':') return broken(at);
    const from = afterBlanks(text, at + 1);
    if (name === list && text[from] === '[') {
      const found: ListScan = yield* scanList(text, from);
      if (!('end' in found)) return broken(found.at);
      elements = found.elements;
      at = found.end;
    } else {
      const value = valueEnd(text, from);
      if (!value.isWhole) return broken(value.end);
      at = value.end;
    }
    members.set(name, { from, to: at });
    yield at;
    at = afterBlanks(text, at);
    if (text[at] === '}') break;
    if (text[at] !== ',') return broken(at);
    at = afterBlanks(text, at + 1);
  }
  const end = afterBlanks(text, at + 1);
  return end < text.length ? broken(end) : { kind: 'whole', members, elements };
}
