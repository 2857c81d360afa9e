import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Act } from '../../../src/domain/act.ts';
import { EMPTY_STATE, folded } from '../../../src/domain/change/user-state.ts';
import { failure, success } from '../../../src/domain/outcome.ts';
import type { WriteParts } from '../../../src/library/write-queue.ts';
import { runs } from '../runs.ts';
import type { Fault } from './fake-vault.ts';
import { journalOf } from './journal.ts';
import { drop, made, pause, read, SLOW, status } from './made-queue.ts';

test('an act is acknowledged when both store and journal have it', async () => {
  const all = made();
  const outcome = await all.queue.act(read);
  expect(outcome).toMatchObject({ ok: true, value: { words: 'Marked as read.' } });
  expect(all.store.kept).toHaveLength(1);
  expect(all.journal.kept).toEqual(all.store.kept);
  expect(await all.queue.act(read)).toMatchObject({ ok: true, value: { group: null } });
});

test('acts given at once are carried out one after another', async () => {
  const all = made();
  all.journal.faults.push('works');
  const outcomes = await Promise.all([
    all.queue.act(read),
    all.queue.act(drop),
    all.queue.act(read),
  ]);
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(all.store.kept.map(({ before, after }) => [before, after])).toEqual([
    ['unread', 'read'],
    ['read', 'dropped'],
    ['dropped', 'read'],
  ]);
});

test('an act that changes nothing is no change, though it still brings the journal up to date', async () => {
  const all = made();
  all.journal.faults.push('fails');
  await all.queue.act(read);
  expect(all.journal.kept).toEqual([]);
  const outcome = await all.queue.act({ kind: 'set-status', papers: ['p-2'], status: 'unread' });
  expect(outcome).toEqual({ ok: true, value: { group: null, words: 'Nothing had to change.' } });
  expect(all.journal.kept).toEqual(all.store.kept);
});

test('an act that changes nothing is not given to the store', async () => {
  const commit = vi.fn(async () => undefined);
  await made({ commit }).queue.act({ kind: 'set-status', papers: ['p-2'], status: 'unread' });
  expect(commit).not.toHaveBeenCalled();
});

test('an act on many papers may take longer in store and journal', async () => {
  const all = made();
  all.store.faults.push('is slow');
  all.journal.faults.push('is slow');
  const papers = Array.from({ length: 500 }, (_, index) => `p-${index}` as const);
  expect(await all.queue.act({ kind: 'set-status', papers, status: 'read' })).toMatchObject({
    ok: true,
  });
  expect(all.journal.kept).toHaveLength(500);
});

test('a store that fails changes nothing and says why', async () => {
  const all = made();
  all.store.faults.push('fails');
  expect(await all.queue.act(read)).toEqual({
    ok: false,
    failure: { kind: 'not-saved', message: 'There is no space left on the disk.' },
  });
  expect(all.seen.state).toBe(EMPTY_STATE);
  expect(await all.queue.act(read)).toMatchObject({ ok: true });
  expect(all.journal.kept).toEqual(all.store.kept);
});

test('a store that hangs is reported in time, and nothing is begun before it is done', async () => {
  const all = made();
  all.store.faults.push('hangs');
  expect(await all.queue.act(read)).toMatchObject({ ok: false, failure: { kind: 'not-saved' } });
  expect(await all.queue.act(drop)).toEqual({
    ok: false,
    failure: { kind: 'not-saved', message: 'An earlier change is still being saved.' },
  });
  expect(all.seen.state).toBe(EMPTY_STATE);
  expect(all.store.kept).toEqual([]);
});

test('an act waits a little for an earlier one that took too long', async () => {
  let done = () => {};
  const commit = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        done = resolve;
      }),
  );
  const all = made({ commit });
  expect(await all.queue.act(read)).toMatchObject({ ok: false });
  const next = all.queue.act(drop);
  commit.mockResolvedValue();
  done();
  expect(await next).toMatchObject({ ok: true });
  expect(status(all)).toBe('dropped');
});

test('a write that succeeds after its time counts, and gets into the journal by itself', async () => {
  const all = made();
  all.store.faults.push('is slow');
  expect(await all.queue.act(read)).toMatchObject({ ok: false, failure: { kind: 'not-saved' } });
  await pause(2 * SLOW);
  expect(status(all)).toBe('read');
  expect(all.journal.kept).toEqual(all.store.kept);
  const group = all.store.kept[0]?.group;
  expect(await all.queue.act(read)).toEqual({
    ok: true,
    value: { group, words: 'Marked as read.' },
  });
});

test.each<Fault>(['fails', 'is slow'])(
  'where the journal %s, repeating the act confirms it',
  async (fault) => {
    const all = made();
    await all.queue.act(read);
    const undo: Act = { kind: 'undo', group: all.store.kept[0]?.group ?? '', anyway: false };
    all.journal.faults.push(fault);
    expect(await all.queue.act(undo)).toMatchObject({ ok: false, failure: { kind: 'not-saved' } });
    expect(status(all)).toBe('unread');
    await pause(SLOW);
    expect(await all.queue.act(undo)).toEqual({
      ok: true,
      value: { group: all.store.kept[1]?.group, words: 'Undone: marked as read.' },
    });
    expect(all.journal.kept).toEqual(all.store.kept);
    // Once more is too often, and no reason to ask.
    expect(await all.queue.act(undo)).toMatchObject({
      failure: { kind: 'refused', message: 'There is nothing to undo.' },
    });
  },
);

const late = () => new Promise<never>(() => undefined);
const notSaved = (message: string) => failure('not-saved', message);

test.each<[string, Partial<WriteParts>, Act]>([
  ['The library’s storage did not answer within 1 s.', { commit: late }, read],
  ['The journal did not answer within 1 s.', { append: late }, read],
  [
    'The library’s storage did not answer within 1 s.',
    { log: { changesOf: late, groups: late } },
    { kind: 'undo', group: null, anyway: false },
  ],
  ['The library’s storage failed: gone', { append: () => Promise.reject(new Error('gone')) }, read],
  [
    'The library’s storage failed: gone',
    { log: { changesOf: late, groups: () => Promise.reject(new Error('gone')) } },
    { kind: 'redo' },
  ],
  [
    'The library’s storage failed: gone',
    { backup: () => Promise.reject(new Error('gone')) },
    { kind: 'restore-backup', backup: 'x', paper: null },
  ],
])('“%s” is said', async (message, parts, act) =>
  expect(await made(parts).queue.act(act)).toEqual(notSaved(message)),
);

test('a backup that is not read in time is given up', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const outcome = made({ backup: late }).queue.act({
    kind: 'restore-backup',
    backup: 'x',
    paper: null,
  });
  await vi.advanceTimersByTimeAsync(21_000);
  expect(await outcome).toEqual(notSaved('The backup did not answer within 21 s.'));
});

test('a backup that is refused changes nothing', async () => {
  const all = made();
  const restore: Act = { kind: 'restore-backup', backup: 'x', paper: null };
  expect(await all.queue.act(restore)).toEqual(failure('refused', 'There is none.'));
  expect(all.store.kept).toEqual([]);
});

test('a backup is asked for by its name, and may take longer', async () => {
  const backup = vi.fn(async () => {
    await pause(SLOW);
    return success({ state: EMPTY_STATE, keys: [] });
  });
  const all = made({ backup });
  const restore: Act = { kind: 'restore-backup', backup: 'x', paper: null };
  expect(await all.queue.act(restore)).toMatchObject({ ok: true, value: { group: null } });
  expect(backup).toHaveBeenCalledExactlyOnceWith('x');
  await all.queue.act(read);
  expect(backup).toHaveBeenCalledOnce();
});

test('a commit that took too long is broken off, and one that did not is left alone', async () => {
  const signals: AbortSignal[] = [];
  const commit = async (_: unknown, __: unknown, signal: AbortSignal) => {
    signals.push(signal);
    if (signals.length > 1) await late();
  };
  const all = made({ commit });
  await all.queue.act(read);
  await all.queue.act(drop);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
});

test('what the journal lacked before is given to it first', async () => {
  const changes = journalOf([['p-1/status', 'read']]);
  const append = vi.fn(async () => success(null));
  const all = made({ append }, { pending: changes, last: changes[0]?.id ?? null });
  await all.queue.act({ kind: 'set-status', papers: ['p-1'], status: 'unread' });
  expect(append.mock.calls).toEqual([[changes]]);
  await all.queue.act(read);
  expect(append).toHaveBeenCalledTimes(2);
});

test('ids go on from the last there is, and each is the device’s', async () => {
  const last = 'zzz000000-0000-othermac';
  const all = made({}, { last });
  await all.queue.act(read);
  await all.queue.act(drop);
  expect(all.store.kept.map(({ id }) => id)).toEqual([
    'zzz000000-0001-device01',
    'zzz000000-0002-device01',
  ]);
});

test('while the journal fails no other act is begun', async () => {
  const all = made();
  all.journal.faults.push('fails', 'fails', 'fails');
  for (const act of [read, drop, drop])
    expect(await all.queue.act(act)).toEqual({
      ok: false,
      failure: {
        kind: 'not-saved',
        message: 'The journal could not be written: The disk is full.',
      },
    });
  expect(all.store.kept).toHaveLength(1);
  expect(await all.queue.act(drop)).toMatchObject({ ok: true });
  expect(all.journal.kept).toEqual(all.store.kept);
  expect(status(all)).toBe('dropped');
});

test('whatever fails: nothing is acknowledged early, and store, journal and state agree', async () => {
  const fault = fc.constantFrom<Fault>('works', 'works', 'fails', 'is slow');
  const act = fc.constantFrom<Act>(
    read,
    drop,
    { kind: 'add-tag', papers: ['p-1', 'p-2'], name: 'a' },
    { kind: 'delete-tag', tag: 't-a' },
    { kind: 'write-note', note: 'n-1', text: 'a' },
    { kind: 'write-note', note: 'n-1', text: 'b' },
  );
  const steps = fc.array(fc.tuple(act, fault, fault), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { queue, store, journal, seen } = made();
      for (const [next, inStore, inJournal] of all) {
        store.faults.push(inStore);
        journal.faults.push(inJournal);
        const outcome = await queue.act(next);
        if (outcome.ok && outcome.value.group !== null) {
          const group = store.kept.filter((change) => change.group === outcome.value.group);
          expect(group.length).toBeGreaterThan(0);
          expect(journal.kept).toEqual(store.kept);
        }
        expect(seen.state).toEqual(folded(store.kept));
      }
      await pause(2 * SLOW);
      store.faults.length = 0;
      journal.faults.length = 0;
      await queue.act({ kind: 'write-note', note: 'n-9', text: 'last' });
      await queue.act({ kind: 'write-note', note: 'n-9', text: 'last' });
      expect(journal.kept).toEqual(store.kept);
      expect(seen.state).toEqual(folded(store.kept));
    }),
    { numRuns: runs(100) },
  );
}, 60_000);

test('what is not acknowledged is known until it is', async () => {
  const all = made();
  all.journal.faults.push('fails');
  await all.queue.act(read);
  expect(all.queue.attempt()).toMatchObject({ first: all.store.kept[0]?.id, isKept: true });
  await all.queue.act(read);
  expect(all.queue.attempt()).toBeNull();
});
