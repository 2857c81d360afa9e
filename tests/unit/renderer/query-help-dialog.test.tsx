// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { QUERY_HELP } from '../../../src/domain/query/query-help.ts';
import { QueryHelpDialog } from '../../../src/renderer/dialogs/query-help-dialog.tsx';

beforeEach(() => {
  // The engine of the tests has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function shut() {
    this.open = false;
  };
});
afterEach(cleanup);

function setUp() {
  const onTake = vi.fn();
  const onClose = vi.fn();
  render(<QueryHelpDialog onTake={onTake} onClose={onClose} />);
  const dialog = within(screen.getByRole('dialog', { name: 'Searching' }));
  const search = (value: string) =>
    fireEvent.change(dialog.getByRole('searchbox', { name: 'Search the help' }), {
      target: { value },
    });
  const examples = () =>
    dialog.queryAllByRole('button', { name: /^Search for/ }).map((button) => button.textContent);
  return { dialog, onTake, onClose, search, examples };
}

test('shows all there is, under its headings', () => {
  const { dialog, examples } = setUp();
  expect(
    dialog.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent),
  ).toEqual(QUERY_HELP.map(({ title }) => title));
  expect(examples()).toEqual(
    QUERY_HELP.flatMap(({ entries }) => entries.map(({ example }) => example)),
  );
});

test('is searched by all words, case and accents aside', () => {
  const { dialog, search, examples } = setUp();
  search('NEWEST first');
  expect(examples()).toEqual(['sort:date']);
  expect(dialog.getByText('1 example')).toBeTruthy();
  search('flying carpets');
  expect(examples()).toEqual([]);
  expect(dialog.getByText('Nothing in the help on “flying carpets”.')).toBeTruthy();
});

test('an example is searched for at once', () => {
  const { dialog, onTake, onClose } = setUp();
  fireEvent.click(dialog.getByRole('button', { name: 'Search for status:to-read,reading' }));
  expect(onTake).toHaveBeenCalledWith('status:to-read,reading');
  expect(onClose).toHaveBeenCalledOnce();
});
