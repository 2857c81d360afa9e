import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, vi } from 'vitest';
import type { ImportView } from '../../../../src/preload/import-types.ts';
import { showDialogs } from '../showing-dialogs.ts';
import { entryOf, fakeImport, importView } from './fake-import.ts';
import { layListOut } from './laid-out.ts';

/** Prepares each test of a file: nothing of the window before is left, and dialogs open and close. */
export function beforeEachDialog(): void {
  beforeEach(() => {
    vi.resetModules();
    layListOut();
    showDialogs();
  });
}

/** The dialog over a library whose import is at that point. */
export async function importDialog(
  view: ImportView | null = null,
  prepare = (_library: ReturnType<typeof fakeImport>) => {},
) {
  const library = fakeImport();
  library.become(view);
  prepare(library);
  const onClose = vi.fn();
  const { ImportDialog } = await import('../../../../src/renderer/import/import-dialog.tsx');
  const { MessageBar } = await import('../../../../src/renderer/messages/message-bar.tsx');
  const { takeIn } = await import('../../../../src/renderer/import/taking-in.ts');
  const { incomingFile } = await import('../../../../src/renderer/import/incoming.ts');
  render(
    <>
      <ImportDialog onClose={onClose} />
      <MessageBar />
    </>,
  );
  await act(async () => {});
  const dialog = within(screen.getByRole('dialog', { name: 'Import papers' }));
  const press = (name: string | RegExp) =>
    act(async () => fireEvent.click(dialog.getByRole('button', { name })));
  const become = (next: ImportView | null) => act(async () => library.become(next));
  const handed = (count = 1) => vi.waitUntil(() => library.parts.length >= count);
  const come = (name: string) => act(() => takeIn([incomingFile(new File(['x'], name))]));
  const told = () => screen.getByRole('status', { name: 'Message' }).textContent;
  const radios = () => dialog.queryAllByRole('radio').map((each) => labelOf(each));
  return { library, onClose, dialog, press, become, handed, come, told, radios };
}

const labelOf = (field: HTMLElement) => field.closest('label')?.textContent ?? '';

/** An import with entries of three kinds, and these. */
export const MIXED = importView({
  counts: { new: 2, different: 1, likely: 1, known: 0 },
  toAdd: 3,
  toMerge: 1,
});
export const ENTRIES = [
  entryOf(0, 'new'),
  entryOf(1, 'new'),
  entryOf(2, 'different'),
  entryOf(3, 'likely', { because: 'Title and authors are alike.' }),
];
