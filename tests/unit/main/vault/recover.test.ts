import { expect, test, vi } from 'vitest';
import { failure, success } from '../../../../src/domain/outcome.ts';
import type { Journal } from '../../../../src/main/vault/journal.ts';
import { createLedger } from '../../../../src/main/vault/ledger.ts';
import { recover } from '../../../../src/main/vault/recover.ts';
import type { Snapshot } from '../../../../src/main/vault/snapshot-file.ts';
import type { Snapshots } from '../../../../src/main/vault/snapshots.ts';
import { changes } from './samples.ts';

/** A journal that holds so many changes, and takes no more for the reason given. */
function journalOf(count: number, reason: string | null = null) {
  const ledger = createLedger();
  for (const change of changes(count)) ledger.add(change);
  const appendPartial = vi.fn(async () =>
    reason === null ? success(null) : failure('not-saved', reason),
  );
  return { ledger, appendPartial } as unknown as Journal & { appendPartial: typeof appendPartial };
}

const snapshotOf = (count: number): Snapshot => ({
  takenAt: '2026-03-01T12:00:00.000Z',
  head: { count, last: null },
  values: Object.fromEntries(
    changes(count).map(({ id, key, after }) => [key, { value: after, change: id }]),
  ),
});

const recovering = (journal: Journal, snapshot: Snapshot | null) => {
  const newestBeyond = vi.fn(async () => snapshot);
  return {
    newestBeyond,
    recovery: recover(journal, { newestBeyond } as unknown as Snapshots),
  };
};

const NOTHING = { isNeeded: false, notices: [] };

test('nothing is brought back where no snapshot goes beyond the journal', async () => {
  const journal = journalOf(3);
  const { newestBeyond, recovery } = recovering(journal, null);
  expect(await recovery).toEqual(NOTHING);
  expect(newestBeyond).toHaveBeenCalledExactlyOnceWith(3);
  expect(journal.appendPartial).not.toHaveBeenCalled();
});

test('nothing is brought back where the journal holds all of the snapshot', async () => {
  const journal = journalOf(3);
  expect(await recovering(journal, snapshotOf(3)).recovery).toEqual(NOTHING);
  expect(journal.appendPartial).not.toHaveBeenCalled();
});

test.each([
  [0, 'The record of your changes was missing; 4 entries were'],
  [3, 'The record of your changes was not complete; 1 entry was'],
])('what is lost of a journal of %i goes back into it, and is told', async (held, words) => {
  const journal = journalOf(held);
  expect(await recovering(journal, snapshotOf(4)).recovery).toEqual({
    isNeeded: true,
    notices: [{ tone: 'warning', words: `${words} brought back from the backup of 2026-03-01.` }],
  });
  expect(journal.appendPartial).toHaveBeenCalledExactlyOnceWith(changes(4).slice(held));
});

test('that it could not be written again is told', async () => {
  const journal = journalOf(2, 'The disk is full.');
  const { isNeeded, notices } = await recovering(journal, snapshotOf(4)).recovery;
  expect(isNeeded).toBe(true);
  expect(notices).toEqual([
    {
      tone: 'warning',
      words:
        'The record of your changes was not complete; 2 entries were brought back from the backup of 2026-03-01. They could not be written to the record again yet; this is tried anew with your next change. The disk is full.',
    },
  ]);
});
