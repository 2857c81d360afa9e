import type { Act } from '../../../src/domain/act.ts';
import type { Change } from '../../../src/domain/change/change.ts';
import { EMPTY_STATE } from '../../../src/domain/change/user-state.ts';
import { failure, success } from '../../../src/domain/outcome.ts';
import { type WriteParts, WriteQueue, type WriteStart } from '../../../src/library/write-queue.ts';
import { groupsOf } from '../domain/change/state-of.ts';
import { type Fault, fakeVault } from './fake-vault.ts';

/** How long a commit may take, and how long a slow one does, in milliseconds. */
const LIMIT = 10;
export const SLOW = 150;
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A store in memory; `faults` says what the next commits do, `is slow` outlasting the limit. */
function fakeStore() {
  const kept: Change[] = [];
  const faults: Fault[] = [];
  const commit = async (changes: readonly Change[]) => {
    const fault = faults.shift() ?? 'works';
    if (fault === 'fails') throw new DOMException('full', 'QuotaExceededError');
    if (fault === 'hangs') await new Promise(() => undefined);
    if (fault === 'is slow') await pause(SLOW);
    kept.push(...changes);
  };
  return { kept, faults, commit };
}

/** A queue over a store and a journal in memory. */
export function made(more: Partial<WriteParts> = {}, start: Partial<WriteStart> = {}) {
  const store = fakeStore();
  const journal = fakeVault([], SLOW);
  const seen = { state: EMPTY_STATE };
  const queue = new WriteQueue(
    {
      device: 'device01',
      now: () => 1000,
      limit: LIMIT,
      commit: store.commit,
      append: (changes) => journal.vault.append({ changes: [...changes] }),
      room: async () => success(null),
      backup: async () => failure('refused', 'There is none.'),
      isBundled: () => true,
      recorded: async () => failure('refused', 'There is none.'),
      log: {
        changesOf: async (group) => store.kept.filter((change) => change.group === group),
        groups: async () => groupsOf(store.kept),
      },
      onState: (state) => {
        seen.state = state;
      },
      ...more,
    },
    { state: EMPTY_STATE, last: null, pending: [], ...start },
  );
  return { queue, store, journal, seen };
}

export const read: Act = { kind: 'set-status', papers: ['p-1'], status: 'read' };
export const drop: Act = { kind: 'set-status', papers: ['p-1'], status: 'dropped' };
export const status = ({ seen }: ReturnType<typeof made>) => seen.state.readings.get('p-1')?.status;
