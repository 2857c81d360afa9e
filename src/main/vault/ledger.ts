import type { Change, ChangeId, ChangeKey, Value } from '../../domain/change/change.ts';
import type { Head } from '../../preload/vault-types.ts';
import { bitByBit } from './bit-by-bit.ts';

/** What a key holds, and the change that put it there. */
export interface Entry {
  readonly value: Value | null;
  readonly change: ChangeId;
}

/** Which changes are held, and what they come to: the latest change of each key counts. */
export interface Ledger {
  /** Takes a change in, in any order; one already held changes nothing. */
  add(change: Change): void;
  /**
   * The same of all changes of an act, which are seen together: many are taken in bit by bit, and seen
   * once it resolves. Nothing else may be added meanwhile.
   */
  addAll(changes: readonly Change[]): Promise<void>;
  has(id: ChangeId): boolean;
  head(): Head;
  /** Current values; not a copy, and another map after many changes. */
  readonly values: ReadonlyMap<ChangeKey, Entry>;
}

/** Changes that are taken in at once: some milliseconds' work. */
const FEW = 1000;

interface Held {
  readonly ids: Set<ChangeId>;
  readonly values: Map<ChangeKey, Entry>;
  last: ChangeId | null;
}

function take(held: Held, { id, key, after }: Change): void {
  held.ids.add(id);
  if (held.last === null || id > held.last) held.last = id;
  const before = held.values.get(key);
  if (!before || id > before.change) held.values.set(key, { value: after, change: id });
}

/** An empty ledger. */
export function createLedger(): Ledger {
  let held: Held = { ids: new Set(), values: new Map(), last: null };
  return {
    get values() {
      return held.values;
    },
    has: (id) => held.ids.has(id),
    head: () => ({ count: held.ids.size, last: held.last }),
    add: (change) => take(held, change),
    async addAll(changes) {
      if (changes.length <= FEW) {
        for (const change of changes) take(held, change);
        return;
      }
      const next: Held = { ids: new Set(), values: new Map(), last: held.last };
      await bitByBit(held.ids, (id) => next.ids.add(id));
      await bitByBit(held.values, ([key, entry]) => next.values.set(key, entry));
      await bitByBit(changes, (change) => take(next, change));
      held = next;
    },
  };
}
