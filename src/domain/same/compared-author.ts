import type { PersonName } from '../reference/person-name.ts';
import { familyName } from '../text/family-name.ts';
import { foldedWords, withoutLatex } from './folded.ts';

/** A name as it is compared: folded words parted by blanks. */
export interface ComparedAuthor {
  /** With its particles where the source counts them to it. */
  readonly family: string;
  readonly given: string;
}

/** Umlauts and `å` as they are written where a keyboard has none: `Mueller` is `Müller`. */
const SPELT_OUT = /([aou])e|aa/g;
/** Initials run together, as MEDLINE has them. */
const INITIALS = /^\p{Lu}{2,3}$/u;

const words = (text: string): string =>
  foldedWords(withoutLatex(text).replace(/['’ʼ`]/g, ''))
    .join(' ')
    .replace(SPELT_OUT, (spelt) => spelt.charAt(0));

const given = (text: string): string => {
  const apart = INITIALS.test(text.trim()) ? [...text.trim()].join(' ') : text;
  return words(apart.replace(/(\p{L})-(?=\p{L})/gu, '$1'));
};

/** A name as it is compared; a name in one line is taken apart unless it is an institution's. */
export function comparedAuthor(name: PersonName): ComparedAuthor {
  if (name.isLiteral || name.given !== '' || !/[\s,]/u.test(name.family))
    return { family: words(name.family), given: given(name.given) };
  const found = familyName(name.family);
  return { family: words(found), given: given(name.family.replace(found, '').replace(',', ' ')) };
}
