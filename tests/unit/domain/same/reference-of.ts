import { EMPTY_FLAT, unflattened } from '../../../../src/domain/formats/flat-reference.ts';
import type { PersonName } from '../../../../src/domain/reference/person-name.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';

/** A name from `Family, Given`. */
function nameOf(written: string): PersonName {
  const [family = '', given = ''] = written.split(', ');
  return { family, given, particle: '', suffix: '', isLiteral: false };
}

const NOTHING = unflattened(EMPTY_FLAT, { format: 'bibtex', type: 'misc', fields: [] });

/** What a test says of a reference; all else is empty. */
export interface Said extends Partial<Omit<Reference, 'authors' | 'identifiers'>> {
  readonly authors?: readonly string[];
  readonly year?: number;
  readonly identifiers?: Partial<Reference['identifiers']>;
}

export const referenceOf = ({ authors, year, identifiers, ...said }: Said): Reference => ({
  ...NOTHING,
  issued: year === undefined ? null : { year, month: null, day: null },
  ...said,
  authors: (authors ?? []).map(nameOf),
  identifiers: { ...NOTHING.identifiers, ...identifiers },
});
