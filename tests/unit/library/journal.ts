import type { Change, ChangeKey } from '../../../src/domain/change/change.ts';
import { nextChangeId } from '../../../src/domain/change/clock.ts';

/** A journal of such changes, one act each, made on another machine in 1970. */
export function journalOf(changes: readonly (readonly [ChangeKey, Change['after']])[]) {
  const journal: Change[] = [];
  for (const [key, after] of changes) {
    const id = nextChangeId(journal.at(-1)?.id ?? null, 1000, 'othermac');
    journal.push({ id, key, before: null, after, group: id });
  }
  return journal;
}
