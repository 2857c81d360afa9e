import type { PersonName } from '../../reference/person-name.ts';
import { isParticle } from '../../text/family-name.ts';
import { literalName } from '../comma-name.ts';
import { isAndOthers, readName, withoutParticle } from '../read-person.ts';
import { plainRichText, richText } from '../rich-text.ts';
import { isMembers, listOf, type Members, textOf } from './member.ts';

/** The names of a list, and whether it ends in “and others”. */
export interface NameList {
  readonly names: readonly PersonName[];
  readonly isCut: boolean;
}

const PARTICLES = ['dropping-particle', 'non-dropping-particle'] as const;

const plain = (value: unknown): string => plainRichText(textOf(value)).replace(/\s+/gu, ' ').trim();

/** Suffix and particle at the end of a given name: `Martin Luther, Jr.`, `Ludwig van`. */
function readGiven(written: string): Pick<PersonName, 'given' | 'particle' | 'suffix'> {
  const [spoken = '', ...after] = written.split(',').map((part) => part.trim());
  const words = spoken.split(' ');
  const last = words.findLastIndex((word) => !isParticle(word)) + 1;
  return {
    given: last > 0 ? words.slice(0, last).join(' ') : spoken,
    particle: last > 0 ? words.slice(last).join(' ') : '',
    suffix: after.join(', '),
  };
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** Takes particles and a suffix out of the two names, as processors do where nothing names them. */
function takenApart(family: string, given: string, suffix: string): PersonName {
  // Quotes keep a family name from being taken apart.
  const [, quoted] = /^"(.+)"$/u.exec(family) ?? [];
  const first = readGiven(given);
  const last = quoted === undefined ? withoutParticle(family) : { family: quoted, particle: '' };
  return {
    family: last.family,
    given: first.given,
    particle: joined(first.particle, last.particle),
    suffix: suffix || first.suffix,
    isLiteral: false,
  };
}

function readMembers(name: Members): PersonName | null {
  const literal = plain(name.literal) || plain(name.name);
  const [given, suffix] = [plain(name.given), plain(name.suffix)];
  const family = plain(name.family);
  if (family === '' && given === '') return literal === '' ? null : literalName(literal);
  if (family === '') return { family: given, given: '', particle: '', suffix, isLiteral: false };
  const isWhole = name['parse-names'] === false || PARTICLES.some((part) => plain(name[part]));
  if (!isWhole) return takenApart(family, given, suffix);
  const particle = joined(...PARTICLES.map((part) => plain(name[part])));
  return { family, given, particle, suffix, isLiteral: false };
}

/** Text where a name should be: one in its parts, or several parted by `and` or semicolons. */
function readText(text: string): readonly PersonName[] {
  const [, family, given = ''] = /^([^|]*)\|\|([^|]*)$/u.exec(text) ?? [];
  if (family !== undefined) return [takenApart(family.trim(), given.trim(), '')];
  return text
    .replace(/ (?:and|&) /gu, ';')
    .split(';')
    .map((part) => readName(plainRichText(part)))
    .filter((name) => name !== null);
}

const isCutSign = ({ family, given, particle }: PersonName): boolean =>
  given === '' && particle === '' && isAndOthers(family);

/** The names of a name variable of CSL, whatever of them can be read. */
export function readNames(value: unknown): NameList {
  const all = listOf(value).flatMap((each): readonly (PersonName | null)[] =>
    isMembers(each) ? [readMembers(each)] : readText(textOf(each)),
  );
  const names = all.filter((name) => name !== null);
  const kept = names.filter((name) => !isCutSign(name));
  return { names: kept, isCut: kept.length < names.length };
}

const isSame = (one: PersonName, other: PersonName | null): boolean =>
  other !== null &&
  one.family === other.family &&
  one.given === other.given &&
  one.particle === other.particle &&
  one.suffix === other.suffix;

const filled = (members: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(members).filter(([, text]) => text !== ''));

function cslName(name: PersonName): Members {
  if (name.isLiteral) return { literal: richText(name.family) };
  const members = filled({
    family: richText(name.family),
    given: richText(name.given),
    'non-dropping-particle': richText(name.particle),
    suffix: richText(name.suffix),
  });
  return isSame(name, readMembers(members)) ? members : { ...members, 'parse-names': false };
}

/** Names as a name variable of CSL; a list that is cut ends in `others`. */
export const cslNames = ({ names, isCut }: NameList): readonly Members[] => [
  ...names.map(cslName),
  ...(isCut ? [{ literal: 'others' }] : []),
];
