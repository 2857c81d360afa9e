// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { EntryRow } from '../../../../src/renderer/import/entry-row.tsx';
import { entryOf } from './fake-import.ts';

afterEach(cleanup);

function show(title: string) {
  const still = () => {};
  render(
    <EntryRow
      {...{ entry: entryOf(0, 'new', { title }), choice: 'add', index: 0, total: 1 }}
      {...{ start: 0, height: 68, isActive: true, isOpen: false }}
      {...{ onActive: still, onOpen: still, onChoose: still }}
    />,
  );
  return {
    title: screen.getByRole('button').textContent,
    choice: screen.getByRole('combobox').getAttribute('aria-label'),
  };
}

test.each([
  ['G\\"odel on \\emph{maps}', 'Gödel on maps'],
  ['', 'Untitled'],
  ['\\emph{}', 'Untitled'],
])('the title %j is read as %s, and what is chosen is named by that', (written, read) => {
  const { title, choice } = show(written);
  expect(title).toBe(read);
  expect(choice).toBe(`What to do with ${read}`);
});
