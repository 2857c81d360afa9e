import { decoded, HTML_ENTITIES } from './decoded-entities.ts';
import { type Level, raised } from './raised.ts';
import { tidyLine } from './tidy.ts';

const TAG =
  /<(\/?)([a-z][a-z0-9:]{0,30})(?:\s{1,9}[a-z:-]{1,40}=(?:"[^"<>]{0,400}"|'[^'<>]{0,400}')){0,20}\s{0,9}\/?>/giu;

/** What stands for itself is not taken for a tag: `a <b and c> d` stays as written. */
const KNOWN: ReadonlySet<string> = new Set(
  'i b em strong u sc span sup sub p br div italic bold'.split(' '),
);
const BREAKS: ReadonlySet<string> = new Set(['p', 'br', 'div', 'jats:p', 'jats:title', 'jats:sec']);

const isTag = (name: string): boolean => KNOWN.has(name) || /^(?:jats|mml):/u.test(name);

const levelOf = (name: string): Level | null =>
  /^(?:jats:)?sup$/u.test(name) ? 'sup' : /^(?:jats:)?sub$/u.test(name) ? 'sub' : null;

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
  for (const { 0: whole, 1: slash, 2: written = '', index } of text.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (!isTag(name)) continue;
    plain.add(decoded(text.slice(at, index), HTML_ENTITIES));
    at = index + whole.length;
    const level = levelOf(name);
    if (level !== null && slash === '') plain.open(level);
    else if (level !== null) plain.close(level);
    else if (BREAKS.has(name)) plain.add('\n');
  }
  plain.add(decoded(text.slice(at), HTML_ENTITIES));
  return plain.finish();
}

/** Plain text as rich text that reads as that text. */
export const richText = (text: string): string =>
  text
    .replace(/&(?=#?[a-z0-9]{1,8};)/giu, '&amp;')
    .replace(TAG, (whole, _slash: string, name: string) =>
      isTag(name.toLowerCase()) ? `&lt;${whole.slice(1)}` : whole,
    );

/** The plain form of rich text in one line; programs leave it in titles whatever the format. */
export const plainRichLine = (text: string): string => tidyLine(plainRichText(text));

/** Plain text in one line as rich text that reads as that line. */
export const richLine = (text: string): string => richText(tidyLine(text));
