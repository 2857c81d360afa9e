/** How the lines of an entry begin: with how many blanks, and whether tags may be in lower case. */
export interface TagStyle {
  readonly indent: number;
  readonly isLower: boolean;
}

/** A tag with what stands behind it on its line. */
export interface TagLine {
  readonly tag: string;
  readonly value: string;
}

/**
 * Two letters or a letter and a digit, two blanks, a hyphen and a blank (RIS format specification of
 * Research Information Systems). One blank, or more, occur as well, and three longer tags.
 */
const FORM = String.raw`(?:[A-Z][A-Z0-9]|PMID|PMCID|DOI)(?=[ \t\u00a0]{2}-|[ \t\u00a0]+-(?:[ \t\u00a0]|$))`;
const TAG = new RegExp(`^${FORM}`, 'u');
const TAG_OF_ANY_CASE = new RegExp(`^${FORM}`, 'iu');
const TYPE = /^([ \t\u00a0]{0,40})TY[ \t\u00a0]+-(?=[ \t\u00a0]|$)/u;
const TYPE_IN_LOWER_CASE =
  /^([ \t\u00a0]{0,40})ty[ \t\u00a0]+-[ \t\u00a0]*([a-z][a-z0-9_-]{0,19})[ \t\u00a0]*$/iu;
const END = /^[ \t\u00a0]{0,40}ER[ \t\u00a0]*-[ \t\u00a0,]*$/iu;

/** The style of tags in upper case at the beginning of their lines. */
export const PLAIN_STYLE: TagStyle = { indent: 0, isLower: false };

const blanksBefore = (text: string, most: number): number => {
  let count = 0;
  while (count < most && /[ \t\u00a0]/u.test(text.charAt(count))) count += 1;
  return count;
};

/** What a line says that begins with a tag; `null` for any other. */
export function tagLine(line: string, style: TagStyle): TagLine | null {
  const text = line.slice(blanksBefore(line, style.indent));
  const [tag] = (style.isLower ? TAG_OF_ANY_CASE : TAG).exec(text) ?? [];
  if (tag === undefined) return null;
  const value = text.slice(text.indexOf('-', tag.length) + 1);
  return { tag: tag.toUpperCase(), value };
}

/** The type of entry and the style of the tags where a line begins an entry; `null` for any other. */
export function typeLine(line: string, within: TagStyle | null) {
  const plain = TYPE.exec(line);
  const [begun = '', blanks, lower] = plain ?? TYPE_IN_LOWER_CASE.exec(line) ?? [];
  if (blanks === undefined || (within !== null && blanks.length > within.indent)) return null;
  const style = { indent: blanks.length, isLower: plain === null };
  return { type: (lower ?? line.slice(begun.length)).trim().toUpperCase(), style };
}

/** True for the line that ends an entry. */
export const isEndLine = (line: string, { indent }: TagStyle): boolean =>
  END.test(line) && blanksBefore(line, indent + 1) <= indent;

const looksTagged = (line: string): boolean =>
  tagLine(line, PLAIN_STYLE) !== null ||
  typeLine(line, PLAIN_STYLE) !== null ||
  isEndLine(line, PLAIN_STYLE);

/** A further line of a value as it is written: with one more blank before what looks like a tag. */
export const escapedLine = (line: string): string =>
  looksTagged(line.replace(/^ +/u, '')) ? ` ${line}` : line;

/** The line of which `escapedLine` made this one. */
export const unescapedLine = (line: string): string =>
  line.startsWith(' ') && looksTagged(line.replace(/^ +/u, '')) ? line.slice(1) : line;
