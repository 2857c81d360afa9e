import type { PaperId } from '../../domain/paper.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { Identity } from '../../domain/same/identity.ts';
import { sameIndex } from '../../domain/same/same-index.ts';

/** An entry as it is looked for among others. */
interface Looked {
  readonly reference: Reference;
  readonly identity: Identity;
}

const idOf = ({ reading }: Reference): PaperId | null => reading.own?.id ?? null;

/** The entries of an import as later ones are compared with them. */
export function entriesRead() {
  const index = sameIndex([]);
  const places: number[] = [];
  const byId = new Map<PaperId, number>();
  const named = new Set<number>();
  const name = (reference: Reference, place: number) => {
    const id = idOf(reference);
    if (id === null) return;
    byId.set(id, place);
    named.add(place);
  };
  return {
    /**
     * The place of an earlier entry that is the same paper. Two that a library knows by ids of their own
     * are two, however alike they are.
     */
    twinOf({ reference, identity }: Looked): number | undefined {
      const id = idOf(reference);
      const known = id === null ? undefined : byId.get(id);
      if (known !== undefined) return known;
      const twin = index.find(identity).find(({ is, place }) => {
        const at = places[place];
        return is === 'same' && at !== undefined && (id === null || !named.has(at));
      });
      return twin && places[twin.place];
    },
    /** Remembers an entry at a place. */
    add({ reference, identity }: Looked, place: number): void {
      index.add(identity);
      places.push(place);
      name(reference, place);
    },
    /** Remembers that an entry is put together with the one at a place. */
    join: name,
  };
}

export type EntriesRead = ReturnType<typeof entriesRead>;
