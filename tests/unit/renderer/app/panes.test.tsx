// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { failure, success } from '../../../../src/domain/outcome.ts';

const done = vi.fn();
vi.stubGlobal('readingList', { library: { act: done } });
vi.stubGlobal('matchMedia', () => ({
  matches: true,
  addEventListener: () => {},
  removeEventListener: () => {},
}));
const { Panes } = await import('../../../../src/renderer/app/panes.tsx');
const { perform } = await import('../../../../src/renderer/messages/saving.ts');

afterEach(cleanup);

const panes = (pane: 'library' | 'list' | 'paper') => (
  <Panes
    pane={pane}
    sizes={{ library: 20, list: 30 }}
    library="The library"
    list="The list"
    paper="The paper"
    asked={null}
    onShow={() => {}}
    onResize={() => {}}
  />
);
const failing = () => screen.queryByText(/^Not saved:/)?.textContent;

test('what could not be saved is told where the paper, which tells it itself, is out of sight', async () => {
  const { rerender } = render(panes('list'));
  done.mockResolvedValueOnce(success({ group: null, words: 'Done.' }));
  await act(async () => void (await perform({ kind: 'create-tag', name: 'edge' })));
  expect(screen.queryByText('Saved')).toBeNull();
  done.mockResolvedValueOnce(failure('not-saved', 'There is no space left on the disk.'));
  await act(async () => void (await perform({ kind: 'create-tag', name: 'nets' })));
  expect(failing()).toBe('Not saved: There is no space left on the disk.');
  rerender(panes('library'));
  expect(failing()).toBe('Not saved: There is no space left on the disk.');
  rerender(panes('paper'));
  expect(failing()).toBeUndefined();
  rerender(panes('list'));
  done.mockResolvedValueOnce(success({ group: null, words: 'Done.' }));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
  expect(failing()).toBeUndefined();
});
