import type { Catalogue, HeldPaper } from '../../domain/catalogue/catalogue.ts';
import type { PaperId } from '../../domain/paper.ts';
import { identityOf, type Recognisable } from '../../domain/same/identity.ts';
import { type SameIndex, sameIndex } from '../../domain/same/same-index.ts';
import { restful } from '../restful.ts';

/** The papers of the library as others are compared with them. */
export interface KnownWorks {
  readonly index: SameIndex;
  /** By their places in the index. */
  readonly papers: readonly PaperId[];
}

/** As many papers as are read at a time. */
const READ = 500;

/** Makes the index of a catalogue once for all imports while no papers come or go. */
export function knownWorks(
  worksOf: (papers: readonly PaperId[]) => Promise<ReadonlyMap<PaperId, Recognisable>>,
) {
  let last: { readonly of: readonly HeldPaper[]; readonly works: Promise<KnownWorks> } | null =
    null;
  const made = async (papers: readonly HeldPaper[]): Promise<KnownWorks> => {
    const index = sameIndex([]);
    const { rest } = restful();
    const known: PaperId[] = [];
    for (let from = 0; from < papers.length; from += READ) {
      const works = await worksOf(papers.slice(from, from + READ).map(({ id }) => id));
      for (const [id, work] of works) {
        index.add(identityOf(work));
        known.push(id);
        await rest();
      }
    }
    return { index, papers: known };
  };
  return ({ papers }: Pick<Catalogue, 'papers'>): Promise<KnownWorks> => {
    if (last?.of === papers) return last.works;
    const mine = { of: papers, works: made(papers) };
    last = mine;
    mine.works.catch(() => {
      // The next import tries again.
      if (last === mine) last = null;
    });
    return mine.works;
  };
}
