import type { PersonName } from '../reference/person-name.ts';
import { familyName, isParticle } from '../text/family-name.ts';
import { isSuffix, literalName } from './comma-name.ts';

/** What is a suffix wherever it stands; other numerals may be initials, as in `Kumar, V.`. */
const WORD = /^(?:jr|sr|iii|ph\.?d|esq)\.?$/iu;
const NUMERAL = /^[iv]{1,4}\.?$/iu;

/** True for what stands for the names that a list leaves out. */
export const isAndOthers = (text: string): boolean =>
  /^(?:and\s)?(?:others|et\.?\sal\.?)$/iu.test(text.trim());

/** The particles that lead a family name, such as `van der`, and the name without them. */
export function withoutParticle(family: string): { particle: string; family: string } {
  const words = family.split(' ');
  const first = words.findIndex((word) => !isParticle(word));
  return first > 0
    ? { particle: words.slice(0, first).join(' '), family: words.slice(first).join(' ') }
    : { particle: '', family };
}

const person = (family: string, given: string, suffix: string): PersonName => ({
  ...withoutParticle(family),
  given,
  suffix,
  isLiteral: false,
});

const isEnding = (word: string): boolean => WORD.test(word) || NUMERAL.test(word);

function readSpoken(text: string, suffix: string): PersonName {
  const words = text.split(' ');
  let end = words.length;
  while (end > 2 && isEnding(words[end - 1] ?? '')) end -= 1;
  // `Smith Jr.`, but not `Kumar V`, whose family name that is.
  const [first = '', second = ''] = words;
  if (end === 2 && isEnding(second) && familyName(`${first} ${second}`) === first) end = 1;
  const name = words.slice(0, end).join(' ');
  const family = familyName(name);
  const given = name.slice(0, name.length - family.length).trim();
  return person(family, given, [...words.slice(end), suffix].filter(Boolean).join(' '));
}

/** Which of the parts after a family name is its suffix; -1 for none. */
function suffixAt(parts: readonly string[]): number {
  const word = parts.findIndex((part) => WORD.test(part));
  if (word !== -1 || parts.length < 2) return word;
  return NUMERAL.test(parts.at(-1) ?? '') ? parts.length - 1 : parts.findIndex(isSuffix);
}

/**
 * Reads a name whose writer is known to keep to these forms, without guessing from its words whether
 * it is an institution, as `read-name.ts` has to: `Family, Given`, `Family, Given, Jr.` in either order,
 * `Given Family`, and `Institution,` with a comma that ends it; `null` for no name.
 */
export function readName(written: string): PersonName | null {
  const text = written.replace(/\s+/gu, ' ').trim();
  const parts = text.split(',').map((part) => part.trim());
  const filled = parts.filter((part) => part !== '');
  const [first, ...rest] = filled;
  if (first === undefined) return null;
  if (parts.length > 1 && rest.length === 0) return literalName(first);
  const at = suffixAt(rest);
  const suffix = rest[at] ?? '';
  const given = rest.filter((_, index) => index !== at).join(', ');
  return given === '' ? readSpoken(first, suffix) : person(first, given, suffix);
}
