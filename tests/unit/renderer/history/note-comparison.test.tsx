// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Receipt } from '../../../../src/domain/act.ts';
import { failure, type Outcome, success } from '../../../../src/domain/outcome.ts';

const acting = vi.fn<() => Promise<Outcome<Receipt>>>();
const compareNotes = async () =>
  success({ from: { text: 'Old.', time: 1 }, to: { text: 'New.', time: null }, pieces: null });
vi.stubGlobal('readingList', { library: { act: acting, compareNotes } });
const { NoteComparison } = await import('../../../../src/renderer/history/note-comparison.tsx');
const { unsavedReason } = await import('../../../../src/renderer/messages/saving.ts');

afterEach(cleanup);

test('why a version of a note could not be restored is told where it can be tried again', async () => {
  const onRestored = vi.fn();
  const pair = { note: 'n-1', from: { change: 'c-1', side: 'after' }, to: null } as const;
  const restore = () =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Restore this version' }));
    });
  await act(async () => {
    render(<NoteComparison pair={pair} now="New." onBack={() => {}} onRestored={onRestored} />);
  });
  acting.mockResolvedValueOnce(failure('not-saved', 'The disk is full.'));
  await restore();
  expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
  expect(unsavedReason()).toBeNull();
  expect(onRestored).not.toHaveBeenCalled();
  acting.mockResolvedValueOnce(success({ group: null, words: 'Note restored.' }));
  await restore();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onRestored).toHaveBeenCalledOnce();
});
