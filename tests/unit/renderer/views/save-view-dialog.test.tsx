// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Act, Receipt } from '../../../../src/domain/act.ts';
import { failure, type Outcome, success } from '../../../../src/domain/outcome.ts';
import { showDialogs } from '../showing-dialogs.ts';

const saved = success<Receipt>({ group: '1-1-a', words: 'View “Low bit” saved.' });
const answer = vi.fn<(act: Act) => Promise<Outcome<Receipt>>>();
vi.stubGlobal('readingList', { library: { act: answer } });
const { SaveViewDialog } = await import('../../../../src/renderer/views/save-view-dialog.tsx');

beforeEach(() => {
  showDialogs();
  answer.mockReset().mockResolvedValue(saved);
});
afterEach(cleanup);

function setUp(text: string, order: Parameters<typeof SaveViewDialog>[0]['order'] = null) {
  const onSaved = vi.fn();
  const onClose = vi.fn();
  render(<SaveViewDialog text={text} order={order} onSaved={onSaved} onClose={onClose} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
  const save = () =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    });
  return { onSaved, onClose, field, save };
}

test('offers a name and saves the query under the one that is given', async () => {
  const { field, save, onSaved, onClose } = setUp('low bit');
  expect(field.value).toBe('Low bit');
  expect(screen.getByText(/^Papers with/)).toBeTruthy();
  fireEvent.change(field, { target: { value: ' Few bits ' } });
  await save();
  expect(answer).toHaveBeenCalledWith({
    kind: 'save-view',
    name: 'Few bits',
    text: 'low bit',
    sort: null,
  });
  expect(onSaved).toHaveBeenCalledWith('low bit');
  expect(onClose).toHaveBeenCalledOnce();
});

test('keeps the order apart from the query and puts both into the search', async () => {
  const order = { by: 'date', direction: 'ascending' } as const;
  const { save, onSaved } = setUp('sort:date+ low bit', order);
  await save();
  expect(answer.mock.calls[0]?.[0]).toMatchObject({ text: 'low bit', sort: order });
  expect(onSaved).toHaveBeenCalledWith('sort:date+ low bit');
});

test('says why a name cannot be had, and stays', async () => {
  const { field, save, onSaved, onClose } = setUp('low bit');
  answer.mockResolvedValueOnce(failure('refused', 'There is a view “Low bit” already.'));
  await save();
  expect(screen.getByRole('alert').textContent).toBe('There is a view “Low bit” already.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(onSaved).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: 'Other' } });
  expect(screen.getByRole('alert').textContent).toBe('');
});

test('closes where saving is tried again later, and without a name saves nothing', async () => {
  const { field, save, onClose } = setUp('low bit');
  fireEvent.change(field, { target: { value: '  ' } });
  await save();
  expect(answer).not.toHaveBeenCalled();
  answer.mockResolvedValueOnce(failure('not-saved', 'There is no space left on the disk.'));
  fireEvent.change(field, { target: { value: 'Low' } });
  await save();
  expect(onClose).toHaveBeenCalledOnce();
});
