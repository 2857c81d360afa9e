import { plainLatex } from '../../latex/plain-latex.ts';
import type { Reference } from '../../reference/reference.ts';
import { fold } from '../../text/fold.ts';

/** Words that say nothing about a title at its beginning. */
const SMALL: ReadonlySet<string> = new Set(
  'a an and the on of for in to with from by at is are do does how what why when towards toward via using der die das ein eine le la les un une el los las'.split(
    ' ',
  ),
);

/** What BibTeX or TeX cannot have in a key; both read `_`, which Zotero puts in every one. */
const FORBIDDEN = /[\s"#%'(),={}\\~@&$^]|[^\u0021-\u007e]/gu;

/** A key as every program can read it. */
export const plainKey = (key: string): string => key.replace(/[\s"#%'(),={}\\~@]/gu, '');

const ascii = (text: string): string => fold(text).replace(/[^a-z0-9]/gu, '');

function firstWord(title: string): string {
  const words = plainLatex(title)
    .slice(0, 300)
    .split(/[\s\p{Pd}:,/]+/u)
    .map(ascii);
  return words.find((word) => word !== '' && !SMALL.has(word)) ?? '';
}

/** `a` to `z`, then `aa` and so on. */
const suffix = (number: number): string => {
  const letter = String.fromCodePoint(97 + (number % 26));
  return number < 26 ? letter : `${suffix(Math.floor(number / 26) - 1)}${letter}`;
};

/** The key that a reference would have if it were alone. */
export function wantedKey({ citationKey, authors, editors, issued, title }: Reference): string {
  const name = ascii((authors[0] ?? editors[0])?.family ?? '').slice(0, 40);
  const made = `${name}${issued?.year ?? ''}${firstWord(title).slice(0, 40)}`;
  const isPlain = citationKey !== '' && citationKey.search(FORBIDDEN) < 0;
  return (isPlain ? citationKey : made) || 'paper';
}

/** What stands behind a key that others want, too: nothing, then `a`, then `b`, and so on without end. */
export function* keyEndings(): Generator<string, never, void> {
  yield '';
  for (let number = 0; ; number += 1) yield suffix(number);
}

/**
 * A key that is not taken: the one the reference has, if it is of plain signs alone, else such as
 * `vaswani2017attention`, in ASCII; with a letter behind it where it would be taken.
 */
export function citationKeyFor(reference: Reference, taken: (key: string) => boolean): string {
  const wanted = wantedKey(reference);
  const endings = keyEndings();
  let key = wanted + endings.next().value;
  while (taken(key)) key = wanted + endings.next().value;
  return key;
}
