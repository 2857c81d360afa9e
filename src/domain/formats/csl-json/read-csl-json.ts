import type { Found, Reader } from '../../reference/found.ts';
import { lineCounter } from '../line-counter.ts';
import { isMembers, type Members, parsedJson, textOf } from './member.ts';
import { readItem } from './read-item.ts';
import { referenceType } from './reference-type.ts';
import { objectAt } from './scan-object.ts';

/** Where reading stands: among items, or looking for the next one after damage or the list's end. */
interface Place {
  readonly at: number;
  readonly isAmongItems: boolean;
  /** True where what went wrong was said already. */
  readonly isTold: boolean;
}

type Step = Place & { readonly found: Found | null };

const NEXT_SIGN = /[^\s,\uFEFF]/gu;
const NEXT_OBJECT = /\{\s*"/gu;
/** How items begin, and what is nested in them does not. */
const BEGINS_ITEM = /\{\s{0,200}"(?:id|type|title|citation-key|DOI|URL|abstract)"/uy;
const CONTROLS = /\p{Cc}+/gu;

const TELLING = ['title', 'author', 'editor', 'container-title', 'DOI', 'URL', 'note', 'id'];

const tells = (item: Members): boolean => TELLING.some((name) => item[name] !== undefined);

/** True for an item that stands where something else may stand as well. */
const isSurelyItem = (item: Members): boolean =>
  referenceType(textOf(item.type)) !== null || ('id' in item && 'title' in item);

/** An object; where strings run over lines, with blanks for the breaks. */
function parsedObject(json: string): Members | null {
  const value = parsedJson(json) ?? parsedJson(json.replace(CONTROLS, ' '));
  return isMembers(value) ? value : null;
}

function matchFrom(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? -1;
}

function whyUnread(item: Members | null): string {
  if (item === null) return 'The item that begins here is damaged and was left out.';
  return 'itemType' in item
    ? 'This item is in the form that only Zotero itself reads and was left out; export the library as CSL JSON.'
    : 'This item says nothing about a work and was left out.';
}

const unreadable = (message: string, line: number, end: number): Found => ({
  kind: 'unreadable',
  problem: { line, message },
  end,
});

class ItemReader {
  readonly #text: string;
  readonly #lineAt: (at: number) => number;

  constructor(text: string) {
    this.#text = text;
    this.#lineAt = lineCounter(text);
  }

  /** What comes next; `null` at the end of the text. */
  next(place: Place): Step | null {
    const text = this.#text;
    const at = matchFrom(place.isAmongItems ? NEXT_SIGN : NEXT_OBJECT, text, place.at);
    if (at < 0) return null;
    const here = { ...place, at };
    if (text[at] === '{') return this.#object(here);
    const after = { at: at + 1, isAmongItems: false, isTold: true, found: null };
    if (text[at] === ']') return after;
    const message = 'What stands here is no item and was left out.';
    return { ...after, found: unreadable(message, this.#lineAt(at), at + 1) };
  }

  #object(place: Place): Step {
    const scan = objectAt(this.#text, place.at);
    if (scan.kind === 'whole') return this.#whole(place, scan.end);
    const at = scan.kind === 'broken' ? scan.at : scan.from;
    // Where a bracket is missing, the sign that may not stand there begins the next item.
    const brace = this.#text.lastIndexOf('{', at);
    const next = brace > place.at ? brace : Math.max(at, place.at + 1);
    BEGINS_ITEM.lastIndex = place.at;
    const isToTell = !place.isTold || place.isAmongItems || BEGINS_ITEM.test(this.#text);
    const message =
      at >= this.#text.length
        ? 'The file breaks off within the item that begins here; it was left out.'
        : `The item that begins here is damaged in line ${this.#lineOf(place.at, at)} and was left out.`;
    return {
      at: next,
      isAmongItems: false,
      isTold: true,
      found: isToTell ? unreadable(message, this.#lineAt(place.at), next) : null,
    };
  }

  /** The line of a place after another whose line is asked for first. */
  #lineOf(before: number, at: number): number {
    return this.#lineAt(before) + (this.#text.slice(before, at).match(/\r\n?|\n/gu)?.length ?? 0);
  }

  #whole(place: Place, end: number): Step {
    const item = parsedObject(this.#text.slice(place.at, end));
    const isItem = item !== null && (place.isAmongItems ? tells(item) : isSurelyItem(item));
    const line = this.#lineAt(place.at);
    if (isItem)
      return {
        at: end,
        isAmongItems: true,
        isTold: false,
        found: { kind: 'reference', ...readItem(item, line), line, end },
      };
    const found = place.isAmongItems ? unreadable(whyUnread(item), line, end) : null;
    return { ...place, at: end, found };
  }
}

/** Where the items begin: in the list `items` of a first object that has one, else at the start. */
function firstItem(text: string): number {
  const at = matchFrom(NEXT_SIGN, text, 0);
  const scan = text[at] === '{' ? objectAt(text, at, true) : null;
  if (scan?.kind === 'items') return scan.from;
  return text[at] === '[' ? at + 1 : Math.max(at, 0);
}

/**
 * Reads CSL-JSON (CSL 1.0.2 data schema): a list of items, a single one, several after each other,
 * or an object with a list `items`, as Zotero writes. Never fails; what is damaged costs only itself,
 * and takes time in proportion to the text.
 */
export const readCslJson: Reader = function* readCslJson(text) {
  const reader = new ItemReader(text);
  let step: Step | null = {
    at: firstItem(text),
    isAmongItems: true,
    isTold: false,
    found: null,
  };
  while (step !== null) {
    if (step.found) yield step.found;
    step = reader.next(step);
  }
};
