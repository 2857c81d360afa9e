const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

const ENDS_WITH_TAG = /<\/[a-z\d]{1,10}>$/iu;
const BEGINS_WITH_TAG =
  /^\s{0,20}<(?:p|div|h[1-6]|ul|ol|blockquote|strong|em|b|i)(?:\s[^<>]{0,2000})?>/iu;
const TAG_OR_ENTITY = /<(\/?)([a-z][a-z\d]{0,9})(?:\s[^<>]{0,2000})?\/?>|&(#x?)?([\da-z]{1,8});/giu;
const STYLES: ReadonlyMap<string, string> = new Map([
  ['strong', '**'],
  ['b', '**'],
  ['em', '*'],
  ['i', '*'],
]);

function sign(kind: string | undefined, name: string): string | null {
  if (kind === undefined) return ENTITIES.get(name) ?? null;
  const code = Number.parseInt(name, kind === '#' ? 10 : 16);
  const isSign = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isSign ? String.fromCodePoint(code) : null;
}

function markFor(name: string, isEnd: boolean): string {
  const style = STYLES.get(name);
  if (style !== undefined) return style;
  if (name === 'br') return '\n';
  if (name === 'li') return isEnd ? '' : '\n- ';
  const level = /^h([1-6])$/u.exec(name)?.[1];
  if (level !== undefined) return isEnd ? '\n\n' : `\n\n${'#'.repeat(Number(level))} `;
  return /^(?:p|div|ul|ol|blockquote)$/u.test(name) ? '\n\n' : '';
}

/** The notes of a text in which Zotero's tables have several, each of which begins and ends with a tag. */
export const notesAmid = (text: string): readonly string[] =>
  BEGINS_WITH_TAG.test(text)
    ? text.split(/(?<=>); (?=<(?:p|div|h[1-6]|ul|ol|blockquote)[\s>])/iu)
    : [text];

function fromHtml(note: string): string {
  if (!BEGINS_WITH_TAG.test(note) || !ENDS_WITH_TAG.test(note.trimEnd().slice(-15))) return note;
  return note
    .replace(/\s+/g, ' ')
    .replace(
      TAG_OR_ENTITY,
      (
        whole,
        end: string | undefined,
        tag: string | undefined,
        kind: string | undefined,
        name: string | undefined,
      ) =>
        tag === undefined
          ? (sign(kind, name ?? '') ?? whole)
          : markFor(tag.toLowerCase(), end === '/'),
    )
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** What holds a note of our own together that would be taken for HTML: Markdown reads it as the tag alone. */
const HELD = /^\\+/u;

/** Whether a note, but for backslashes before it, would be read as another, or as several. */
function isTakenForHtml(note: string): boolean {
  const bare = note.replace(HELD, '');
  return fromHtml(bare) !== bare || notesAmid(bare).length > 1;
}

/**
 * A note as Markdown. Zotero writes its notes as HTML, of which paragraphs, headings, lists and bold
 * and slanted words are kept; a text that does not begin and end with a tag stays as it is.
 */
export const noteMarkdown = (note: string): string =>
  HELD.test(note) && isTakenForHtml(note) ? note.slice(1) : fromHtml(note);

/** A note as it is written, so that it is read again as it is. */
export const writtenNote = (note: string): string => (isTakenForHtml(note) ? `\\${note}` : note);
