import { decoded, HTML_ENTITIES } from './decoded-entities.ts';
import { type Level, raised } from './raised.ts';
import { tidyLine } from './tidy.ts';

const TAG =
  /<(\/?)([a-z][a-z0-9:]{0,30})(?:\s{1,9}[a-z:-]{1,40}=(?:"[^"<>]{0,400}"|'[^'<>]{0,400}')){0,20}\s{0,9}\/?>/giu;

/** Those of CSL and HTML, of Crossref (`scp`, `ovl`, `strike`, `tt`), of Scopus (`inf`) and of JATS. */
const KNOWN: ReadonlySet<string> = new Set(
  'i b em strong u sc span sup sub p br div italic bold scp ovl strike tt inf'.split(' '),
);
const BREAKS: ReadonlySet<string> = new Set(['p', 'br', 'div', 'jats:p', 'jats:title', 'jats:sec']);

const isKnown = (name: string): boolean => KNOWN.has(name) || /^(?:jats|mml):/u.test(name);

const levelOf = (name: string): Level | null =>
  /^(?:jats:)?sup$/u.test(name) ? 'sup' : /^(?:jats:sub|sub|inf)$/u.test(name) ? 'sub' : null;

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly from: number;
  readonly to: number;
}

/** True for a tag that needs no other to close it. */
const standsAlone = (name: string, whole: string): boolean =>
  BREAKS.has(name) || name.includes(':') || whole.endsWith('/>');

/**
 * The tags in a text. One that is never closed is none, so that mathematics stays as written: `x<i>0`,
 * as does `a <b and c> d`.
 */
function tagsIn(text: string): readonly Tag[] {
  const open = new Map<string, Tag[]>();
  const alone = new Set<Tag>();
  const tags: Tag[] = [];
  for (const { 0: whole, 1: slash, 2: written = '', index } of text.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (!isKnown(name)) continue;
    const tag = { name, isClosing: slash === '/', from: index, to: index + whole.length };
    tags.push(tag);
    if (tag.isClosing) alone.delete(open.get(name)?.pop() ?? tag);
    else if (!standsAlone(name, whole)) {
      alone.add(tag);
      const others = open.get(name);
      if (others) others.push(tag);
      else open.set(name, [tag]);
    }
  }
  return tags.filter((tag) => !alone.has(tag));
}

/** Puts together what stands between tags, on the line and raised. */
class Plain {
  #text = '';
  #level: Level | null = null;
  #raised = '';

  add(text: string): void {
    if (this.#level === null) this.#text += text;
    else this.#raised += text;
  }

  /** What is raised within raised text is taken as on one level with it. */
  open(level: Level): void {
    this.#level ??= level;
  }

  close(level: Level): void {
    if (this.#level !== level) return;
    this.#text += raised(this.#raised, level);
    this.#level = null;
    this.#raised = '';
  }

  finish(): string {
    return this.#text + this.#raised;
  }
}

/**
 * Text with the markup that CSL data may carry (CSL 1.0.2 documentation, “Rich text content”) in
 * its plain form: slant, weight, small capitals and the guard against change of case are dropped,
 * raised and lowered text is kept by `raised`, paragraphs become lines, entities are decoded once.
 * The tags of JATS and MathML that registries leave in titles and abstracts are dropped as well.
 */
export function plainRichText(text: string): string {
  const plain = new Plain();
  let at = 0;
  for (const { name, isClosing, from, to } of tagsIn(text)) {
    plain.add(decoded(text.slice(at, from), HTML_ENTITIES));
    at = to;
    const level = levelOf(name);
    if (level !== null && !isClosing) plain.open(level);
    else if (level !== null) plain.close(level);
    else if (BREAKS.has(name)) plain.add('\n');
  }
  plain.add(decoded(text.slice(at), HTML_ENTITIES));
  return plain.finish();
}

/** Plain text as rich text that reads as that text. */
export function richText(text: string): string {
  let rich = '';
  let at = 0;
  for (const { from } of tagsIn(text)) {
    rich += `${named(text.slice(at, from))}&lt;`;
    at = from + 1;
  }
  return rich + named(text.slice(at));
}

/** A text whose own names of signs are not read as these. */
const named = (text: string): string =>
  text.replace(/&#?[a-z0-9]{1,8};/giu, (name) =>
    decoded(name, HTML_ENTITIES) === name ? name : `&amp;${name.slice(1)}`,
  );

/** The plain form of rich text in one line; programs leave it in titles whatever the format. */
export const plainRichLine = (text: string): string => tidyLine(plainRichText(text));

/** Plain text in one line as rich text that reads as that line. */
export const richLine = (text: string): string => richText(tidyLine(text));

/** The plain form of an abstract, whose lines stay as they are where no tags part it. */
export function plainAbstract(text: string): string {
  const plain = plainRichText(text);
  if (tagsIn(text).length === 0) return plain;
  return plain
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
