// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TagDialog } from '../../../../src/renderer/tags/tag-dialog.tsx';
import { showDialogs } from '../showing-dialogs.ts';

const CAFE = { id: 't-cafe', name: 'Café talk', colour: 'blue', papers: 3 } as const;
const RAG = { id: 't-rag', name: 'RAG', colour: 'green', papers: 1 } as const;

beforeEach(showDialogs);
afterEach(cleanup);

test.each(['Café talk', 'cafe talk', ' CAFÉ   TALK '])(
  'that tags come together is said before one is called %j',
  (name) => {
    render(<TagDialog tag={RAG} tags={[CAFE, RAG]} onClose={vi.fn()} />);
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: name } });
    expect(screen.getByRole('button', { name: 'Merge' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(
      'There is a tag “Café talk” already. Its papers and the 1 paper of this one come together.',
    );
  },
);

test('another way to write its own name is a name', () => {
  render(<TagDialog tag={CAFE} tags={[CAFE, RAG]} onClose={vi.fn()} />);
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), {
    target: { value: 'cafe talk' },
  });
  expect(screen.getByRole('button', { name: 'Rename' })).toHaveProperty('disabled', false);
});
