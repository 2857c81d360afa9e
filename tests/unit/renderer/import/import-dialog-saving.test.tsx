// @vitest-environment jsdom
import { act, cleanup, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { failure, success } from '../../../../src/domain/outcome.ts';
import { ID, importView } from './fake-import.ts';
import { beforeEachDialog, ENTRIES, importDialog, MIXED } from './shown-import-dialog.tsx';

beforeEachDialog();
afterEach(cleanup);

test('an import is saved, told with its undo, and the dialog closes', async () => {
  const { library, press, onClose, told } = await importDialog(MIXED, ({ fill }) => fill(ENTRIES));
  await press('Import 4 papers');
  expect(library.calls.act).toHaveBeenCalledExactlyOnceWith({ kind: 'import', import: ID });
  expect(onClose).toHaveBeenCalledOnce();
  expect(told()).toBe('3 papers added.Undo');
});

test('one that is refused stays, with the reason', async () => {
  const { library, dialog, press, onClose } = await importDialog(MIXED, ({ fill }) =>
    fill(ENTRIES),
  );
  library.calls.act.mockResolvedValueOnce(failure('refused', 'There is no room.'));
  await press('Import 4 papers');
  expect(onClose).not.toHaveBeenCalled();
  expect(dialog.getByRole('alert').textContent).toBe('There is no room.');
  await press('Import 4 papers');
  expect(dialog.queryByRole('alert')).toBeNull();
});

test('while it is saved that is shown, and cannot be asked for twice', async () => {
  const { library, dialog, press } = await importDialog(MIXED, ({ fill }) => fill(ENTRIES));
  let end = () => {};
  library.calls.act.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        end = () => resolve(success({ group: '1-1-a', words: 'Done.' }));
      }),
  );
  await press('Import 4 papers');
  expect(dialog.getByRole('progressbar', { name: 'Import' })).toBeTruthy();
  expect(dialog.getByRole('heading', { level: 3 }).textContent).toBe('Saving the papers…');
  expect(dialog.queryByRole('button', { name: /^Import \d/ })).toBeNull();
  await act(async () => end());
});

test('what is cancelled is dropped', async () => {
  const { library, press, onClose } = await importDialog(MIXED, ({ fill }) => fill(ENTRIES));
  await press('Cancel');
  expect(library.calls.dropImport).toHaveBeenCalledExactlyOnceWith({ import: ID });
  expect(library.calls.act).not.toHaveBeenCalled();
  expect(onClose).toHaveBeenCalledOnce();
});

test('what is cancelled too late goes on, and that is told', async () => {
  const saving = importView({ phase: 'saving' });
  const { library, dialog, press, come, onClose } = await importDialog(saving);
  await come('late.bib');
  library.calls.dropImport.mockResolvedValueOnce(failure('refused', 'It is too late.'));
  await press('Cancel');
  expect(dialog.getByRole('alert').textContent).toBe('It is too late.');
  expect(dialog.getByRole('region', { name: 'Waiting files' })).toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
});

test('what waits cannot take the place of an import that is being saved', async () => {
  const { dialog, come } = await importDialog(importView({ phase: 'saving' }));
  await come('late.bib');
  expect(dialog.queryByRole('button', { name: 'Import that instead' })).toBeNull();
  expect(dialog.getByRole('button', { name: 'Leave that' })).toBeTruthy();
});

test('what is closed stays as it is', async () => {
  const { library, press, onClose } = await importDialog(MIXED, ({ fill }) => fill(ENTRIES));
  await press('Close');
  expect(onClose).toHaveBeenCalledOnce();
  expect(library.calls.dropImport).not.toHaveBeenCalled();
});

test('files that come meanwhile wait, and are next', async () => {
  const { library, dialog, press, come, handed, onClose } = await importDialog(MIXED, ({ fill }) =>
    fill(ENTRIES),
  );
  await come('late.bib');
  const waiting = within(dialog.getByRole('region', { name: 'Waiting files' }));
  expect(waiting.getByRole('status').textContent).toBe(
    '“late.bib” waits until this import is over.',
  );
  expect(library.parts).toEqual([]);
  await press('Cancel');
  await handed();
  expect(library.parts).toEqual([['late.bib', 1, true]]);
  expect(onClose).not.toHaveBeenCalled();
});

test('or are taken instead', async () => {
  const { library, dialog, press, come, handed } = await importDialog(MIXED, ({ fill }) =>
    fill(ENTRIES),
  );
  await come('late.bib');
  await press('Import that instead');
  await handed();
  expect(library.parts).toEqual([['late.bib', 1, true]]);
  expect(dialog.queryByRole('region', { name: 'Waiting files' })).toBeNull();
});
