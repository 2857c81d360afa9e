import type { Reference } from '../../reference/reference.ts';
import { EMPTY_FLAT, type FlatReference, unflattened } from '../flat-reference.ts';
import { IDENTIFIER_PARTS } from './identifier-parts.ts';
import type { RisEntry } from './ris-entry.ts';
import type { RisPart } from './ris-part.ts';
import { isDecisive, risTypeFor } from './ris-types.ts';
import { TEXT_PARTS } from './text-parts.ts';
import { TITLE_PARTS } from './title-parts.ts';

const kind: RisPart = {
  keys: ['type'],
  claims: ([tag, value], { type }) => tag === 'M3' && isDecisive(type, value),
  read: (entry) => ({ type: entry.kind }),
  write: ({ type }) => {
    const work = risTypeFor(type).kind;
    return work === '' ? [] : [['M3', work]];
  },
};

/** Everything in a reference that RIS has a tag for, in the order in which it is written. */
export const RIS_PARTS: readonly RisPart[] = [
  kind,
  ...TITLE_PARTS,
  ...TEXT_PARTS,
  ...IDENTIFIER_PARTS,
];

/** What an entry says, part by part. */
export function flatRis(entry: RisEntry): FlatReference {
  const flat = { ...EMPTY_FLAT };
  for (const part of RIS_PARTS) Object.assign(flat, part.read(entry));
  return flat;
}

/** The reference that an entry is. */
export const risReference = (entry: RisEntry): Reference =>
  unflattened(flatRis(entry), { format: 'ris', type: entry.type, fields: entry.fields });
