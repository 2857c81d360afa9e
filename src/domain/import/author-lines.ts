import { readName, readNames } from '../formats/read-name.ts';
import { tidyLine } from '../formats/tidy.ts';
import { writtenName } from '../formats/written-name.ts';
import type { PersonName } from '../reference/person-name.ts';
import type { Reference } from '../reference/reference.ts';

type Authors = Pick<Reference, 'authors' | 'authorsCut'>;

/** The lines in which something is written. */
export const linesOf = (text: string): readonly string[] =>
  text.split('\n').map(tidyLine).filter(Boolean);

/** A name as a line from which it is read again; institutions only marked as such where they must be. */
function authorLine(name: PersonName): string {
  const plain = tidyLine(name.family);
  return name.isLiteral && readName(plain)?.isLiteral === true ? plain : writtenName(name);
}

/** Authors as text, one in each line. */
export const authorLines = ({ authors, authorsCut }: Authors): string =>
  [...authors.map(authorLine), ...(authorsCut ? ['et al.'] : [])].join('\n');

/** Reads authors, one in each line; a line of one that is known stands for that very name. */
export function readAuthors(text: string, known: readonly PersonName[] = []): Authors {
  const written = new Map(known.map((name) => [authorLine(name), name]));
  const read = linesOf(text).map((line) => {
    const there = written.get(line);
    return there ? { names: [there], isCut: false } : readNames([line]);
  });
  return {
    authors: read.flatMap(({ names }) => names),
    authorsCut: read.some(({ isCut }) => isCut),
  };
}

/** How a name was read, in words. */
export function nameAsRead({ family, given, particle, suffix, isLiteral }: PersonName): string {
  if (isLiteral) return `Institution: ${family}`;
  const whole = [particle, family].filter(Boolean).join(' ');
  const more = [given && `given name: ${given}`, suffix].filter(Boolean);
  return [`Family name: ${whole}`, ...more].join(', ');
}
