import type { Change, ChangeId, ChangeKey, Value } from '../../domain/change/change.ts';
import type { Head } from '../../preload/vault-types.ts';

/** What a key holds, and the change that put it there. */
export interface Entry {
  readonly value: Value | null;
  readonly change: ChangeId;
}

/** Which changes are held, and what they come to: the latest change of each key counts. */
export interface Ledger {
  /** Takes a change in, in any order; one already held changes nothing. */
  add(change: Change): void;
  has(id: ChangeId): boolean;
  head(): Head;
  /** Current values; not a copy. */
  readonly values: ReadonlyMap<ChangeKey, Entry>;
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const ids = new Set<ChangeId>();
  const values = new Map<ChangeKey, Entry>();
  let last: ChangeId | null = null;
  return {
    values,
    has: (id) => ids.has(id),
    head: () => ({ count: ids.size, last }),
    add({ id, key, after }) {
      ids.add(id);
      if (last === null || id > last) last = id;
      const held = values.get(key);
      if (!held || id > held.change) values.set(key, { value: after, change: id });
    },
  };
}
