/** Longest name of an author or a consortium, in words. */
const NAME_LIMIT = 12;

/** The authors that a line names. */
export interface AuthorList {
  readonly authors: readonly string[];
  readonly authorsCut: boolean;
}

/** Reads a line of names with commas between; `null` if it is none, for instance an abstract. */
export function readAuthorList(text: string): AuthorList | null {
  const mark = /(?:^|[\s,])et al\.?$/iu.exec(text.slice(-8))?.[0];
  const names = mark === undefined ? text : text.slice(0, text.length - mark.length);
  const authors = names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (authors.length === 0) return null;
  if (authors.some((name) => name.split(/\s+/u).length > NAME_LIMIT)) return null;
  return { authors, authorsCut: mark !== undefined };
}
