// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Act, Receipt } from '../../../../src/domain/act.ts';
import { failure, type Outcome, success } from '../../../../src/domain/outcome.ts';
import { showDialogs } from '../showing-dialogs.ts';

const saved = success<Receipt>({ group: '1-1-a', words: 'Paper added.', paper: 'p-new' });
const answer = vi.fn<(act: Act) => Promise<Outcome<Receipt>>>();
vi.stubGlobal('readingList', { library: { act: answer } });
const { AddPaperDialog } = await import(
  '../../../../src/renderer/paper-form/paper-form-dialog.tsx'
);
const { unsavedForm } = await import('../../../../src/renderer/paper-form/unsaved-form.ts');
const { unsavedReason } = await import('../../../../src/renderer/messages/saving.ts');

beforeEach(() => {
  showDialogs();
  answer.mockReset().mockResolvedValue(saved);
});
afterEach(cleanup);

function setUp() {
  const onOpen = vi.fn();
  const onClose = vi.fn();
  render(<AddPaperDialog onOpen={onOpen} onClose={onClose} />);
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const type = (name: string, value: string) =>
    fireEvent.change(field(name), { target: { value } });
  const press = (name: string) =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name }));
    });
  return { onOpen, onClose, field, type, press };
}

test('what is typed is unsaved until it is saved, and the paper is opened then', async () => {
  const { onOpen, type, press } = setUp();
  expect(unsavedForm()).toBeNull();
  type('Title', 'On zebras');
  expect(unsavedForm()).toContain('not saved yet');
  await press('Add this paper');
  expect(answer).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ kind: 'write-paper', paper: null, anyway: false }),
  );
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('p-new');
  expect(unsavedForm()).toBeNull();
});

test('where it cannot be saved the words stay in the form, which says why', async () => {
  answer.mockResolvedValueOnce(failure('not-saved', 'The disk is full.'));
  const { onOpen, onClose, field, type, press } = setUp();
  type('Title', 'On zebras');
  await press('Add this paper');
  expect(screen.getByRole('alert').textContent).toBe('Not saved: The disk is full.');
  expect(field('Title').value).toBe('On zebras');
  expect(onClose).not.toHaveBeenCalled();
  // The form alone is to be saved again, not what it handed over as well.
  expect(unsavedReason()).toBeNull();
  await press('Add this paper');
  expect(answer).toHaveBeenCalledTimes(2);
  expect(onOpen).toHaveBeenCalledOnce();
});

test('what the library refuses of a field is said beside it', async () => {
  answer.mockResolvedValueOnce(failure('invalid', 'This is too long.', 'details.venue'));
  const { field, type, press } = setUp();
  type('Title', 'On zebras');
  await press('Add this paper');
  const venue = field('Journal, conference or book');
  expect(venue.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(venue);
  expect(screen.getByText('This is too long.')).toBeTruthy();
});

test('that it is here already stays said when a DOI gets its plain form', async () => {
  answer.mockResolvedValueOnce({
    ok: false,
    failure: { kind: 'refused', message: 'It is here already: “On zebras”.', paper: 'p-old' },
  });
  const { onOpen, field, type, press } = setUp();
  type('Title', 'On zebras');
  type('DOI', 'https://doi.org/10.1145/3297280');
  field('DOI').focus();
  await act(async () => void fireEvent.keyDown(field('DOI'), { key: 'Enter', ctrlKey: true }));
  expect(field('DOI').value).toBe('10.1145/3297280');
  expect(screen.getByRole('alert').textContent).toBe('It is here already: “On zebras”.');
  await press('Leave this and open it');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('p-old');
});

test('what is wrong is not asked of the library', async () => {
  const { press, field } = setUp();
  await press('Add this paper');
  expect(answer).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field('Title'));
});

test('many authors are told as more', () => {
  const { type } = setUp();
  type('Authors', Array.from({ length: 15 }, (_, at) => `Name${at}, A`).join('\n'));
  const read = screen.getByRole('list', { name: 'Authors as they are read' });
  expect(read.children).toHaveLength(13);
  expect(read.lastElementChild?.textContent).toBe('and 3 authors more');
});
