import type { PersonName } from '../reference/person-name.ts';
import { initials } from './initials.ts';
import { italic, type Piece, plain } from './piece.ts';

/** How a style writes a list of names. */
export interface NameRules {
  readonly name: (name: PersonName, index: number) => string;
  /** Before the last name of two, and of more. */
  readonly and: readonly [ofTwo: string, ofMore: string];
  /** The longest list that is written whole. */
  readonly most: number;
  /** How many names of a longer one are written. */
  readonly shown: number;
  /** Between the names of a longer one and “et al.”: after one name, and after more. */
  readonly rest: readonly [afterOne: string, afterMore: string];
  readonly isRestItalic?: true;
  /** True where the last name of a longer list stands in place of “et al.” */
  readonly isLastShown?: true;
}

const filled = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
const listed = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

/** `van der Berg, Anna, Jr.` */
export const inverted = ({ family, given, particle, suffix }: PersonName): string =>
  listed(filled(particle, family), given, suffix);

/** `van der Berg, A. M., Jr.` */
export const invertedInitials = (name: PersonName): string =>
  inverted({ ...name, given: initials(name.given, name.family) });

/** Names that are said with the family name first, and without a blank. */
const EASTERN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+$/u;

/** `Anna van der Berg Jr.`, `王小明` */
export const spoken = ({ family, given, particle, suffix }: PersonName): string =>
  EASTERN.test(family) && EASTERN.test(given)
    ? family + given
    : filled(given, particle, family, suffix);

/** `A. M. van der Berg Jr.` */
export const spokenInitials = (name: PersonName): string =>
  spoken({ ...name, given: initials(name.given, name.family) });

function shortened(shown: readonly string[], { rest, isRestItalic }: NameRules): Piece {
  const before = shown.join(', ') + rest[shown.length === 1 ? 0 : 1];
  return isRestItalic ? [...plain(before), ...italic('et al.')] : plain(`${before}et al.`);
}

function whole(all: readonly string[], { and }: NameRules): Piece {
  const last = all.at(-1) ?? '';
  if (all.length < 2) return plain(last);
  return plain(`${all.slice(0, -1).join(', ')}${and[all.length === 2 ? 0 : 1]}${last}`);
}

/** Names as a style lists them; `isCut` where the source leaves out names, at least one. */
export function nameList(names: readonly PersonName[], rules: NameRules, isCut = false): Piece {
  const all = names.map(rules.name);
  const count = all.length + (isCut && all.length > 0 ? 1 : 0);
  if (count <= rules.most) return isCut && count > 0 ? shortened(all, rules) : whole(all, rules);
  const shown = all.slice(0, rules.shown);
  return rules.isLastShown && !isCut
    ? plain(`${shown.join(', ')}, … ${all.at(-1) ?? ''}`)
    : shortened(shown, rules);
}
