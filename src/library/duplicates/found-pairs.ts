import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import type { PaperId } from '../../domain/paper.ts';
import { identityOf, type Recognisable } from '../../domain/same/identity.ts';
import { sameIndex } from '../../domain/same/same-index.ts';
import type { SameReason } from '../../domain/same/same-reason.ts';
import { pausing } from '../pausing.ts';

/** Two papers of the library that are one, or likely so; the one that came first is named first. */
export interface FoundPair {
  readonly one: PaperId;
  readonly other: PaperId;
  readonly is: 'same' | 'likely';
  readonly because: SameReason;
}

/** As many papers as are read at a time. */
const READ = 500;

/** What is found, as far as it was looked. */
export interface Search {
  readonly of: readonly HeldPaper[];
  readonly pairs: FoundPair[];
  /** How many papers were compared with those before them. */
  compared: number;
}

/** Compares each paper with those before it; ends early where `isWanted` says no. */
export async function findPairs(
  search: Search,
  worksOf: (papers: readonly PaperId[]) => Promise<ReadonlyMap<PaperId, Recognisable>>,
  isWanted: () => boolean,
): Promise<void> {
  const index = sameIndex([]);
  const places: PaperId[] = [];
  const rest = pausing();
  for (let from = 0; from < search.of.length && isWanted(); from += READ) {
    const works = await worksOf(search.of.slice(from, from + READ).map(({ id }) => id));
    for (const [other, work] of works) {
      const identity = identityOf(work);
      for (const { place, is, because } of index.find(identity)) {
        const one = places[place];
        if (one !== undefined && is !== 'different') search.pairs.push({ one, other, is, because });
      }
      index.add(identity);
      places.push(other);
      search.compared += 1;
      await rest();
      if (!isWanted()) return;
    }
  }
}
