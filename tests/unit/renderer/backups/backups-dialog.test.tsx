// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, type Outcome, success } from '../../../../src/domain/outcome.ts';
import type { BackupFile, BackupView } from '../../../../src/preload/view-types.ts';
import { showDialogs } from '../showing-dialogs.ts';

const FULL = failure('not-saved', 'The disk with your library is full.');
const FILE: BackupFile = {
  name: '2026-03-01T12-00-00-000Z-7.json',
  time: Date.UTC(2026, 2, 1, 12),
  changes: 7,
  bytes: 900,
  partial: false,
  where: 'here',
};
const INSIDE: BackupView = {
  ...{ papers: 1, notes: 0, highlights: 0, tags: 0 },
  of: 1,
  differing: [
    {
      id: 'p-1' as BackupView['differing'][number]['id'],
      ...{ title: 'Ants', authors: ['Ada'], authorsCut: false, date: '1999' },
      words: ['Was marked as read.'],
    },
  ],
  words: [],
};

const library = {
  backups: vi.fn<() => Promise<Outcome<readonly BackupFile[]>>>(),
  backup: async () => success(INSIDE),
  backUp: vi.fn<() => Promise<Outcome<null>>>(),
  importBackup: vi.fn<() => Promise<Outcome<string>>>(),
  act: vi.fn<() => Promise<Outcome<unknown>>>(),
};
vi.stubGlobal('readingList', { library, shell: { secondFolder: async () => success(null) } });
const { BackupsDialog } = await import('../../../../src/renderer/backups/backups-dialog.tsx');
const { unsavedReason } = await import('../../../../src/renderer/messages/saving.ts');

beforeEach(() => {
  library.backups.mockResolvedValue(success([FILE]));
  showDialogs();
});
afterEach(cleanup);

async function setUp() {
  const [onClose, onImport] = [vi.fn(), vi.fn()];
  await act(async () => void render(<BackupsDialog onClose={onClose} onImport={onImport} />));
  const dialog = within(screen.getByRole('dialog', { name: 'Backups' }));
  const press = (name: string | RegExp) =>
    act(async () => void fireEvent.click(dialog.getByRole('button', { name })));
  const told = () => dialog.queryByRole('alert')?.textContent;
  const said = () => dialog.getAllByRole('status').map(({ textContent }) => textContent);
  return { press, told, said, onClose, onImport };
}

test('why no backup could be taken is told in the dialog until one is', async () => {
  const { press, told } = await setUp();
  library.backUp.mockResolvedValueOnce(FULL);
  await press('Back up now');
  expect(told()).toBe(FULL.failure.message);
  library.backUp.mockResolvedValueOnce(success(null));
  await press('Back up now');
  expect(told()).toBeUndefined();
});

test('that nothing was to be backed up is told, until something was', async () => {
  const { press, said } = await setUp();
  library.backUp.mockResolvedValue(success(null));
  await press('Back up now');
  const words = 'All that was changed is in the last backup already: no other was taken.';
  expect(said()).toContain(words);
  library.backups.mockResolvedValue(success([{ ...FILE, name: 'another.json' }, FILE]));
  await press('Back up now');
  expect(said()).not.toContain(words);
});

test.each(['Restore everything', /^Restore Ants/])(
  'why %s could not be done is told in the dialog, where it can be tried again',
  async (name) => {
    const { press, told, onClose } = await setUp();
    await press(/^Look inside/);
    library.act.mockResolvedValueOnce(FULL);
    await press(name);
    expect(told()).toBe(FULL.failure.message);
    expect(unsavedReason()).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    library.act.mockResolvedValueOnce(success({ group: null, words: 'Done.' }));
    await press(name);
    expect(told()).toBeUndefined();
  },
);

test('why what is in a backup cannot be imported is told in the dialog', async () => {
  const { press, told, onImport } = await setUp();
  await press(/^Look inside/);
  library.importBackup.mockResolvedValueOnce(FULL);
  await press('Import what is in it');
  expect(told()).toBe(FULL.failure.message);
  expect(onImport).not.toHaveBeenCalled();
  library.importBackup.mockResolvedValueOnce(success(''));
  await press('Import what is in it');
  expect(told()).toBeUndefined();
  expect(onImport).toHaveBeenCalledOnce();
});
