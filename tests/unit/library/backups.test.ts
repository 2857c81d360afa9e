import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Act } from '../../../src/domain/act.ts';
import { paperView } from '../../../src/library/views/paper-view.ts';
import { emptyMachine } from './empty-machine.ts';
import { fakeVault } from './fake-vault.ts';
import { acting, opened } from './opened.ts';
import { bundleOf, paper } from './papers.ts';

const PAPERS = [paper('p-1', { title: 'One' }), paper('p-2', { title: 'Two' })];

beforeEach(emptyMachine);

/** A library with a backup, and what was done since. */
async function changed() {
  const library = await opened({ bundle: bundleOf(PAPERS), vault: fakeVault().vault });
  await acting(library, [
    { kind: 'set-status', papers: ['p-1'], status: 'reading' },
    { kind: 'write-note', note: 'n-1', text: 'as it was' },
    { kind: 'add-tag', papers: ['p-2'], name: 'a' },
  ]);
  expect(await library.backUp()).toMatchObject({ ok: true });
  await acting(library, [
    { kind: 'set-status', papers: ['p-1'], status: 'dropped' },
    { kind: 'write-note', note: 'n-1', text: 'as it is' },
    { kind: 'delete-tag', tag: 't-a' },
  ]);
  const backups = await library.backups();
  const name = backups.ok ? (backups.value[0]?.name ?? '') : '';
  return { library, name };
}

type Changed = Awaited<ReturnType<typeof changed>>;

const shown = async ({ library }: Changed, id: 'p-1' | 'p-2') => {
  const view = await paperView(library, id);
  return [view?.status, view?.tags.map(({ name }) => name), view?.notes.map(({ text }) => text)];
};
const restore = ({ name }: Changed, of: 'p-1' | 'p-2' | null): Act => ({
  kind: 'restore-backup',
  backup: name,
  paper: of,
});

test('a backup tells what it holds and what is otherwise now', async () => {
  const all = await changed();
  expect(await all.library.backup(all.name)).toMatchObject({
    ok: true,
    value: {
      papers: 2,
      notes: 1,
      highlights: 0,
      tags: 1,
      of: 2,
      differing: [
        { title: 'One', words: ['Was marked as reading.', 'Had another text in a note.'] },
        { title: 'Two', words: ['Had tag ‘a’.'] },
      ],
      words: ['There was a tag ‘a’.'],
    },
  });
});

test('one paper is restored, and that is undone like any other act', async () => {
  const all = await changed();
  const { words, group } = await acting(all.library, [restore(all, 'p-2')]);
  expect(words).toBe('The paper is as it was when the backup was taken.');
  expect(await shown(all, 'p-2')).toEqual(['unread', ['a'], ['']]);
  expect(await shown(all, 'p-1')).toEqual(['dropped', [], ['as it is']]);
  await acting(all.library, [{ kind: 'undo', group, anyway: false }]);
  expect(await shown(all, 'p-2')).toEqual(['unread', [], ['']]);
});

test('everything is restored in one act, after a backup of how it is', async () => {
  const all = await changed();
  await acting(all.library, [restore(all, null)]);
  expect(await shown(all, 'p-1')).toEqual(['reading', [], ['as it was']]);
  expect(await shown(all, 'p-2')).toEqual(['unread', ['a'], ['']]);
  const backups = await all.library.backups();
  expect(backups.ok && backups.value).toHaveLength(2);
  await acting(all.library, [{ kind: 'undo', group: null, anyway: false }]);
  expect(await shown(all, 'p-1')).toEqual(['dropped', [], ['as it is']]);
});

test('a backup that is not there is refused, and nothing done', async () => {
  const all = await changed();
  const outcome = await all.library.act(restore({ ...all, name: 'other' }, null));
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(await shown(all, 'p-1')).toEqual(['dropped', [], ['as it is']]);
});

test('backups that fall behind are told while the library is open, until one is taken', async () => {
  const { vault, overdue } = fakeVault();
  const library = await opened({ bundle: bundleOf(PAPERS), vault });
  const before = library.notices();
  const changed = vi.fn();
  library.onChange(changed);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  library.watchBackups();
  const notice = { tone: 'warning', words: 'There has been no backup for 1 day.' } as const;
  overdue.push(notice);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(library.notices()).toEqual([...before, notice]);
  expect(changed).toHaveBeenCalledTimes(1);
  overdue.length = 0;
  await library.backUp();
  await vi.advanceTimersByTimeAsync(0);
  expect(library.notices()).toEqual(before);
  expect(changed).toHaveBeenCalledTimes(2);
});
