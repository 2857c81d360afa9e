import type { PersonName } from '../reference/person-name.ts';
import { isSuffix, literalName, personName, readCommaName } from './comma-name.ts';
import { tidyLine } from './tidy.ts';

const INSTITUTION =
  /(?:^|\s)(?:universit\S{0,9}|institut\S{0,9}|organi[sz]ation|consortium|group|committee|association|society|department|ministry|agency|council|collaboration|team|network|foundation|cent(?:er|re)|company|commission|laborator\S{0,9}|project|initiative|investigators|office|bureau|library|hospital|school|college|academy|the|of|for|and|&|inc\.?|ltd\.?|llc|gmbh|corp\.?)(?:\s|$)/iu;

const INITIALS = /^(?:\p{Lu}\.?-?){1,4}$/u;
const OTHERS = /^(?:(?:and|&) )?(?:et\.? ?al\.?|others)$/iu;
const OTHERS_AT_END = /,? (?:et\.? al\.?|(?:and|&) others)$/iu;

/** Where the family name begins: at the last word, or at the particles in lower case before it. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && /^\p{Ll}{1,20}$/u.test(words[start - 1] ?? '')) start -= 1;
  return start;
}

/** A name without commas: `Ludwig van Beethoven`, `Beethoven L`, `Plato`, or an institution. */
function readPlainName(text: string): PersonName {
  if (INSTITUTION.test(text) || /\d/u.test(text)) return literalName(text);
  const words = text.split(' ');
  const suffix = words.length > 2 && isSuffix(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const last = words.at(-1) ?? '';
  if (words.length === 1) return personName(text, '', '');
  if (INITIALS.test(last) && !INITIALS.test(words[0] ?? ''))
    return personName(words.slice(0, -1).join(' '), last, suffix);
  const start = familyStart(words);
  return personName(words.slice(start).join(' '), words.slice(0, start).join(' '), suffix);
}

/** Reads a name in any of the ways it is written; `null` for none. */
export function readName(text: string): PersonName | null {
  const name = tidyLine(text);
  if (!/[^\s,;]/u.test(name)) return null;
  return name.includes(',') ? readCommaName(name) : readPlainName(name);
}

/** Names, and whether the list of them is cut short. */
export interface Names {
  readonly names: readonly PersonName[];
  readonly isCut: boolean;
}

/** Reads a list of names; “et al.”, alone or after a name, says that there are more. */
export function readNames(texts: readonly string[]): Names {
  const tidy = texts.map(tidyLine);
  const isCut = tidy.some((text) => OTHERS.test(text) || OTHERS_AT_END.test(text.slice(-20)));
  const names = tidy
    .filter((text) => !OTHERS.test(text))
    .flatMap((text) => readName(withoutOthers(text)) ?? []);
  return { names, isCut };
}

function withoutOthers(text: string): string {
  const [mark = ''] = OTHERS_AT_END.exec(text.slice(-20)) ?? [];
  return mark === '' ? text : text.slice(0, -mark.length);
}
