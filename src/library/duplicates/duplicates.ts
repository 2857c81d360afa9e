import { type Catalogue, paperOf } from '../../domain/catalogue/catalogue.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Recognisable } from '../../domain/same/identity.ts';
import { SAME_REASONS } from '../../domain/same/same-reason.ts';
import type { DuplicatesView } from '../../preload/import-types.ts';
import { linked } from '../links.ts';
import { type FoundPair, findPairs, type Search } from './found-pairs.ts';

/** How often it is told how far the search has come, in milliseconds. */
const PROGRESS = 500;

interface Parts {
  readonly catalogue: () => Catalogue;
  readonly worksOf: (papers: readonly PaperId[]) => Promise<ReadonlyMap<PaperId, Recognisable>>;
  /** Called when more is found. */
  readonly changed: () => void;
}

/** Looks for papers that are in the library twice, once somebody asks, and anew when there are others. */
export function duplicatesIn({ catalogue, worksOf, changed }: Parts) {
  let search: Search | null = null;
  const begin = (begun: Search): void => {
    const telling = setInterval(changed, PROGRESS);
    void findPairs(begun, worksOf, () => search === begun)
      .then(changed, () => {
        // Where papers cannot be read, it is begun anew when somebody asks again.
        if (search === begun) search = null;
      })
      .finally(() => clearInterval(telling));
  };
  return (most: number): DuplicatesView => {
    const now = catalogue();
    if (search?.of !== now.papers) {
      search = { of: now.papers, pairs: [], compared: 0 };
      begin(search);
    }
    const { pairs, compared, of } = search;
    const isOpen = ({ one, other }: FoundPair) =>
      now.state.pairs.get(one < other ? `${one} ${other}` : `${other} ${one}`) !== true;
    const open = pairs.filter(isOpen);
    const sure = [
      ...open.filter(({ is }) => is === 'same'),
      ...open.filter(({ is }) => is !== 'same'),
    ];
    return {
      done: of.length === 0 ? 1 : compared / of.length,
      total: open.length,
      pairs: sure.slice(0, most).flatMap(({ one, other, is, because }) => {
        const [kept, doubled] = [linked(paperOf(now, one)), linked(paperOf(now, other))];
        if (!kept || !doubled) return [];
        return [{ one: kept, other: doubled, is, because: SAME_REASONS[because] }];
      }),
    };
  };
}
