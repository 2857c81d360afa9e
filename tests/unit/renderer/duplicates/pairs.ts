import type { PaperId } from '../../../../src/domain/paper.ts';
import type { DuplicatePair } from '../../../../src/preload/import-types.ts';

const linked = (id: PaperId) =>
  ({
    id,
    title: `Title ${id}`,
    authors: ['Ada Lovelace'],
    authorsCut: false,
    date: '1843',
  }) as const;

/** A pair of papers of which nothing matters but which they are. */
export const pairOf = (
  one: PaperId,
  other: PaperId,
  is: DuplicatePair['is'] = 'same',
): DuplicatePair => ({ one: linked(one), other: linked(other), is, because: 'They are alike.' });
