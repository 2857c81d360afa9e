// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Modal } from '../../../src/renderer/ui/modal.tsx';
import { showDialogs } from './showing-dialogs.ts';

beforeEach(showDialogs);
afterEach(cleanup);

function setUp(mayClose = true) {
  const onClose = vi.fn();
  render(
    <Modal title="Searching" mayClose={() => mayClose} onClose={onClose}>
      <p>All that can be searched.</p>
    </Modal>,
  );
  const dialog = screen.getByRole('dialog', { name: 'Searching' });
  /** A press that begins at one place and is let go at another, of which a click knows what holds both. */
  const press = (from: HTMLElement, to: HTMLElement) => {
    fireEvent.mouseDown(from);
    fireEvent.mouseUp(to);
    fireEvent.click(from === to ? to : dialog);
  };
  return { dialog, words: screen.getByText('All that can be searched.'), press, onClose };
}

test('a press beside a dialog closes it, one within does not', () => {
  const { dialog, words, press, onClose } = setUp();
  press(words, words);
  expect(onClose).not.toHaveBeenCalled();
  press(dialog, dialog);
  expect(onClose).toHaveBeenCalledOnce();
});

test('words that are selected beyond the edge of a dialog do not close it', () => {
  const { dialog, words, press, onClose } = setUp();
  press(words, dialog);
  expect(onClose).not.toHaveBeenCalled();
});

test('what may not be closed stays', () => {
  const { dialog, press, onClose } = setUp(false);
  press(dialog, dialog);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).not.toHaveBeenCalled();
});
