// @vitest-environment jsdom
import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { ImportedExtra } from '../../../../src/domain/import/import-item.ts';
import { failure } from '../../../../src/domain/outcome.ts';
import { ID } from './fake-import.ts';
import { beforeEachDialog, ENTRIES, importDialog, MIXED } from './shown-import-dialog.tsx';

beforeEachDialog();
afterEach(cleanup);

const TAGS: ImportedExtra = { extra: 'tags', count: 12, isTaken: true };
const KEPT: ImportedExtra = { extra: 'reading', count: 1, isTaken: true };

async function dialogWith(...extras: readonly ImportedExtra[]) {
  const shown = await importDialog({ ...MIXED, extras }, ({ fill }) => fill(ENTRIES));
  const box = (name: string) => shown.dialog.getByRole<HTMLInputElement>('checkbox', { name });
  const toggle = (name: string) => act(async () => fireEvent.click(box(name)));
  return { ...shown, box, toggle };
}

test('what the files bring beside papers is taken unless it is left out', async () => {
  const { library, dialog, box, toggle, become } = await dialogWith(TAGS, KEPT);
  expect(dialog.getByRole('group', { name: 'Take along:' })).toBeTruthy();
  expect(dialog.queryByRole('checkbox', { name: /saved view/ })).toBeNull();
  expect(box('12 tags').checked).toBe(true);
  expect(box('Read status, notes and highlights of 1 paper').checked).toBe(true);
  const asked = library.calls.importedEntries.mock.calls.length;
  await toggle('12 tags');
  expect(library.calls.chooseImportExtra).toHaveBeenCalledExactlyOnceWith({
    import: ID,
    extra: 'tags',
    isTaken: false,
  });
  // At once, before it is told; what entries say is read anew.
  expect(box('12 tags').checked).toBe(false);
  expect(library.calls.importedEntries.mock.calls.length).toBeGreaterThan(asked);
  await become({ ...MIXED, extras: [{ ...TAGS, isTaken: false }, KEPT] });
  expect(dialog.getByRole('heading', { level: 3 }).textContent).toBe(
    '3 papers will be added, 1 put together with one that is here. Left out: 12 tags.',
  );
  await toggle('12 tags');
  expect(library.calls.chooseImportExtra).toHaveBeenLastCalledWith({
    import: ID,
    extra: 'tags',
    isTaken: true,
  });
});

test('where it cannot be left out that is told, and the box is as it was', async () => {
  const { library, dialog, box, toggle } = await dialogWith(TAGS);
  library.calls.chooseImportExtra.mockResolvedValueOnce(failure('refused', 'It is gone.'));
  await toggle('12 tags');
  expect(dialog.getByRole('alert').textContent).toBe('It is gone.');
  expect(box('12 tags').checked).toBe(true);
});

test('where the files bring nothing else nothing is asked', async () => {
  const { dialog } = await dialogWith();
  expect(dialog.queryByRole('group', { name: 'Take along:' })).toBeNull();
});
