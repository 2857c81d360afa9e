import type { PersonName } from '../../reference/person-name.ts';
import { readLatexText } from '../latex-text/read-latex-text.ts';
import { trimmed } from '../latex-text/text-kind.ts';
import { endOfFirstGroup, splitAtDepth } from './split-at-depth.ts';

/** Not after a backslash, where it is a thin space. */
const COMMA = /(?<!\\),/gu;
/** Not what ends a command, as in `Fran\c cois`, nor a tilde that is an accent. */
const BLANKS = /(?<!\\[A-Za-z]{0,20})\s[\s~]*|(?<!\\)~[\s~]*/gu;
/** What dblp puts behind the name of one of several people who have it. */
const HOMONYM = /^\d{4}$/u;
const PART = /^\s*(family|given|prefix|suffix)\s*=/iu;
/** Parts of BibLaTeX's long form that are no part of the name. */
const OTHER_PART = /^\s*(?:family|given|prefix|suffix|useprefix|id|\w{1,20}-i|cr\w{1,10})\s*=/iu;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/u;

const clean = (text: string): string => readLatexText(text, 'name');

const name = (parts: Partial<PersonName>): PersonName => ({
  family: '',
  given: '',
  particle: '',
  suffix: '',
  isLiteral: false,
  ...parts,
});

/** Words that braces hold have no case, except for accents and letters, as in `{\'e}`. */
function isLower(word: string): boolean {
  if (/^\{(?!\\)/u.test(word)) return false;
  return /^\P{L}*\p{Ll}/u.test(clean(word));
}

const wordsOf = (text: string): readonly string[] =>
  splitAtDepth(text, BLANKS).filter((word) => word !== '');

const joined = (words: readonly string[]): string => clean(words.join(' '));

/** `von Last`: the particle goes to the last word in lower case, but never takes the last one. */
function family(words: readonly string[]): Pick<PersonName, 'family' | 'particle'> {
  const particles = words.slice(0, -1).findLastIndex(isLower) + 1;
  return { particle: joined(words.slice(0, particles)), family: joined(words.slice(particles)) };
}

function inOrder(text: string): PersonName {
  const written = wordsOf(text);
  const isNumbered = written.length > 1 && HOMONYM.test(written.at(-1) ?? '');
  const all = isNumbered ? written.slice(0, -1) : written;
  const hasSuffix = all.length > 2 && SUFFIX.test(all.at(-1) ?? '');
  const words = hasSuffix ? all.slice(0, -1) : all;
  const lower = words.slice(0, -1).findIndex(isLower);
  const given = lower < 0 ? words.length - 1 : lower;
  return name({
    ...family(words.slice(given)),
    given: joined(words.slice(0, given)),
    suffix: hasSuffix ? clean(all.at(-1) ?? '') : '',
  });
}

function withoutBraces(value: string): string {
  const text = trimmed(value);
  if (text.startsWith('"') && text.endsWith('"') && text.length > 1) return text.slice(1, -1);
  return text;
}

function inParts(parts: readonly string[]): PersonName {
  const values = new Map(
    parts.map((part) => [
      PART.exec(part)?.[1]?.toLowerCase() ?? '',
      clean(withoutBraces(part.slice(part.indexOf('=') + 1))),
    ]),
  );
  return name({
    family: values.get('family') ?? '',
    given: values.get('given') ?? '',
    particle: values.get('prefix') ?? '',
    suffix: values.get('suffix') ?? '',
  });
}

/**
 * One name of a list: `First von Last`, `von Last, First`, `von Last, Jr, First` (BibTeXing, section
 * 4), the long form of BibLaTeX (`family=…, given=…`), or an institution in braces.
 */
export function readPerson(written: string): PersonName {
  const text = trimmed(written);
  if (text !== '' && endOfFirstGroup(text) === text.length - 1) {
    return name({ family: clean(text), isLiteral: true });
  }
  const parts = splitAtDepth(text, COMMA);
  if (parts.length > 1 ? parts.every((part) => OTHER_PART.test(part)) : PART.test(text)) {
    return inParts(parts);
  }
  const isEnded = parts.length > 2 && trimmed(parts.at(-1) ?? '') === '';
  const [last = '', second = '', ...rest] = isEnded ? parts.slice(0, -1) : parts;
  if (parts.length < 2) return inOrder(last);
  const given = rest.length > 0 ? rest.join(',') : second;
  const suffix = rest.length > 0 ? clean(second) : '';
  return name({ ...family(wordsOf(last)), given: joined(wordsOf(given)), suffix });
}
