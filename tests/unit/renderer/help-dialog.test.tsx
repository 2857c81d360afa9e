// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../../src/domain/command.ts';
import { IMPORT_HELP } from '../../../src/domain/import/import-help.ts';
import { NOTE_HELP } from '../../../src/domain/note-help.ts';
import { QUERY_HELP } from '../../../src/domain/query/query-help.ts';
import { HelpDialog } from '../../../src/renderer/dialogs/help-dialog.tsx';
import { showDialogs } from './showing-dialogs.ts';

beforeEach(showDialogs);
afterEach(cleanup);

function setUp() {
  const onTake = vi.fn();
  const onClose = vi.fn();
  render(
    <HelpDialog
      title="Searching"
      hint=""
      sections={QUERY_HELP}
      onTake={onTake}
      onClose={onClose}
    />,
  );
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

test('what is no search is shown and searched, not pressed', () => {
  render(<HelpDialog title="Notes" hint="All of it." sections={NOTE_HELP} onClose={() => {}} />);
  const dialog = within(screen.getByRole('dialog', { name: 'Notes' }));
  expect(dialog.getByText('All of it.')).toBeTruthy();
  fireEvent.change(dialog.getByRole('searchbox'), { target: { value: 'footnote' } });
  expect(dialog.getByText('said[^1]').tagName).toBe('CODE');
  expect(dialog.queryByRole('button', { name: /Search for/ })).toBeNull();
});

test('the keys the help on notes and on importing names are those of the commands', () => {
  // What pastes elsewhere is no command.
  const all = [...NOTE_HELP, ...IMPORT_HELP];
  const named = all
    .flatMap(({ entries }) => entries.map(({ example }) => example))
    .flatMap((example) => example.split('  and  '))
    .filter((example) => /^((Ctrl|Shift)\+)*[A-Z.,]$/.test(example) && example !== 'Ctrl+V')
    .map((example) => example.replace('Ctrl', 'Mod').replace(/[A-Z]$/, (key) => key.toLowerCase()));
  const known: readonly string[] = COMMANDS.flatMap(({ keys }) => keys);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((key) => !known.includes(key))).toEqual([]);
});
