import type { PersonName } from '../reference/person-name.ts';
import { familyName, isParticle } from '../text/family-name.ts';
import { literalName } from './comma-name.ts';

const SUFFIX = /^(?:jr|sr|[iv]{1,4}|ph\.?d|esq)\.?$/iu;

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

function readSpoken(text: string, suffix: string): PersonName {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 2 && SUFFIX.test(last)) return readSpoken(words.slice(0, -1).join(' '), last);
  const family = familyName(text);
  return person(family, text.slice(0, text.length - family.length).trim(), suffix);
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
  const suffix = rest.find((part) => SUFFIX.test(part)) ?? '';
  const given = rest.filter((part) => part !== suffix).join(', ');
  return given === '' ? readSpoken(first, suffix) : person(first, given, suffix);
}
