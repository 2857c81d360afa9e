import type { SourceField } from '../../reference/source.ts';
import { type Level, raised } from '../raised.ts';
import { attributesIn, type XmlToken } from './scan-xml.ts';

/** An element that is open, with the text in it so far. */
interface Element {
  readonly name: string;
  /** Names of the elements around it and its own, styles left out. */
  readonly path: string;
  readonly level: Level | null;
  hasChildren: boolean;
  text: string;
}

/** Deeper than any record; what is nested deeper is read as text of the deepest. */
const DEPTH_LIMIT = 30;

const levelOf = (face: string): Level | null =>
  /superscript/iu.test(face) ? 'sup' : /subscript/iu.test(face) ? 'sub' : null;

/** Puts the fields of a record together from the tokens within it. */
export class RecordFields {
  readonly #fields: SourceField[] = [];
  readonly #open: Element[] = [];
  #deeper = 0;
  #isMismatched = false;

  /** True where an element was not closed, or closed that was not open. */
  get isMismatched(): boolean {
    return this.#isMismatched;
  }

  take(token: XmlToken): void {
    if (token.kind === 'text') this.#addText(token.text);
    else if (token.kind === 'close') this.#close(token.name);
    else if (!token.isEmpty) this.#openElement(token.name, token.attributes);
    else if (token.name !== 'style') this.#addAttributes(token.name, token.attributes);
  }

  /** All fields, of elements that were never closed as well. */
  finish(): readonly SourceField[] {
    if (this.#open.length > 0) this.#isMismatched = true;
    while (this.#open.length > 0) this.#pop();
    return this.#fields;
  }

  #pathOf(name: string): string {
    const path = this.#open.at(-1)?.path ?? '';
    return name === 'style' ? path : path === '' ? name : `${path}/${name}`;
  }

  #addAttributes(name: string, attributes: string): void {
    for (const [attribute, value] of attributesIn(attributes))
      this.#fields.push([`${this.#pathOf(name)}@${attribute}`, value]);
  }

  #openElement(name: string, attributes: string): void {
    if (this.#open.length === DEPTH_LIMIT) {
      this.#deeper += 1;
      return;
    }
    const isStyle = name === 'style';
    const parent = this.#open.at(-1);
    if (parent && !isStyle) parent.hasChildren = true;
    if (!isStyle) this.#addAttributes(name, attributes);
    const face = isStyle ? attributesIn(attributes).find(([key]) => key === 'face')?.[1] : '';
    this.#open.push({
      name,
      path: this.#pathOf(name),
      level: levelOf(face ?? ''),
      hasChildren: false,
      text: '',
    });
  }

  #addText(text: string): void {
    const element = this.#open.at(-1);
    // Line breaks that only lay out the file stand between elements, and between styles.
    const isLayout = element?.name !== 'style' && text.trim() === '' && /[\n\r]/u.test(text);
    if (element && !isLayout) element.text += text;
  }

  #close(name: string): void {
    if (this.#deeper > 0) {
      this.#deeper -= 1;
      return;
    }
    const index = this.#open.findLastIndex((element) => element.name === name);
    if (index !== this.#open.length - 1 || index < 0) this.#isMismatched = true;
    while (index >= 0 && this.#open.length > index) this.#pop();
  }

  #pop(): void {
    const element = this.#open.pop();
    const parent = this.#open.at(-1);
    if (!element) return;
    const { text, level, name, path } = element;
    if (name === 'style' && parent) parent.text += level === null ? text : raised(text, level);
    else if (text.trim() !== '') this.#fields.push([path, linesOf(text)]);
  }
}

/** EndNote ends lines with a carriage return alone. */
const linesOf = (text: string): string => text.replace(/\r\n?/gu, '\n').trim();
