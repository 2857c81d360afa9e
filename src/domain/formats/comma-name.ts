import type { PersonName } from '../reference/person-name.ts';

const NOBODY: PersonName = { family: '', given: '', particle: '', suffix: '', isLiteral: false };

/** A word before a family name that belongs to it without being sorted by: all in lower case. */
const PARTICLE = /^['’]?\p{Ll}[\p{Ll}\p{M}'’.]*$/u;
/** Longest particle, in UTF-16 code units. */
const LONGEST = 20;

const SUFFIX = /^(?:[JS][Rr]|[js]r|I{2,3}|IV|VI{1,3}|Ph\.D|[234](?:nd|rd|th))\.?$/u;
const FIRM = /^(?:inc|ltd|llc|gmbh|corp|co|plc|s\.?a)\.?$/iu;

/** True for what may follow a name without being part of it, such as `Jr.`. */
export const isSuffix = (word: string): boolean => SUFFIX.test(word);

/** The name of an institution, which is never taken apart. */
export const literalName = (name: string): PersonName => ({
  ...NOBODY,
  family: name,
  isLiteral: true,
});

/** A name of which the family name may have particles before it: `van der Berg`. */
export function personName(family: string, given: string, suffix: string): PersonName {
  const words = family.split(' ');
  const first = words.findIndex((word) => word.length > LONGEST || !PARTICLE.test(word));
  const count = first === -1 ? words.length - 1 : first;
  return {
    ...NOBODY,
    family: words.slice(count).join(' '),
    given,
    particle: words.slice(0, count).join(' '),
    suffix,
  };
}

/** Whether a comma at the end, or two in a row, say that all this is one name. */
function isMarkedLiteral(text: string): boolean {
  const runs = (text.match(/,+/g) ?? []).map((run) => run.length);
  const isEnded = text.endsWith(',');
  const inner = isEnded ? runs.slice(0, -1) : runs;
  if (text.startsWith(',') || runs.length === 0 || inner.some((run) => run % 2 === 1)) return false;
  return !isEnded || (runs.at(-1) ?? 0) % 2 === 1;
}

const unmarked = (text: string): string =>
  (text.endsWith(',') ? text.slice(0, -1) : text).replaceAll(',,', ',').trim();

/**
 * Reads a name with commas, in single spaces: `Family, Given, Suffix` as RIS has it, or
 * `Family, Jr., Given` as BibTeX does; with a comma at the end it is an institution (EndNote).
 */
export function readCommaName(text: string): PersonName {
  const [family = '', second = '', ...rest] = text.split(',').map((part) => part.trim());
  while (rest.at(-1) === '') rest.pop();
  const others = rest.join(', ');
  if (isMarkedLiteral(text) && !isSuffix(others)) return literalName(unmarked(text));
  if (FIRM.test(second) && others === '') return literalName(text);
  const isSwapped = isSuffix(second) && others !== '' && !isSuffix(others);
  return isSwapped ? personName(family, others, second) : personName(family, second, others);
}
