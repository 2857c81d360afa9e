// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Outcome, success } from '../../../../src/domain/outcome.ts';
import type { LinkedPaper } from '../../../../src/preload/view-types.ts';

const linked = vi.fn<() => Promise<Outcome<LinkedPaper | null>>>();
vi.stubGlobal('readingList', { library: { linked } });
const { OwnLink } = await import('../../../../src/renderer/text/own-link.tsx');
const { OpenPaper } = await import('../../../../src/renderer/paper/open-paper.ts');
const { useSaving } = await import('../../../../src/renderer/messages/saving.ts');

afterEach(cleanup);

const PAPER = { id: 'p-1', title: 'On zebras', authors: [], authorsCut: false, date: '' } as const;

/** Presses a link of which it is found meanwhile where it leads now. */
async function press(now: LinkedPaper | null, meanwhile = () => {}) {
  linked.mockReset().mockResolvedValueOnce(success(PAPER));
  linked.mockImplementationOnce(async () => {
    meanwhile();
    return success(now);
  });
  const open = vi.fn();
  render(
    <OpenPaper value={open}>
      <OwnLink target={{ title: 'On zebras' }}>On zebras</OwnLink>
    </OpenPaper>,
  );
  const { result } = renderHook(useSaving);
  await act(async () => void fireEvent.click(screen.getByRole('link')));
  return { open, told: () => result.current.message?.words };
}

test('a link leads to its paper', async () => {
  const { open, told } = await press(PAPER);
  expect(open).toHaveBeenCalledExactlyOnceWith('p-1', 'top');
  expect(told()).toBeUndefined();
});

test('where the paper has gone since the link was drawn, that is said', async () => {
  const { open, told } = await press(null);
  expect(open).not.toHaveBeenCalled();
  expect(told()).toBe('No paper of the library is called so.');
});

test('a dialog that came after the link was pressed is not taken away', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  onTestFinished(() => dialog.remove());
  const { open } = await press(PAPER, () => dialog.setAttribute('open', ''));
  expect(open).not.toHaveBeenCalled();
  // A link in it does lead away from it.
  cleanup();
  expect((await press(PAPER)).open).toHaveBeenCalledExactlyOnceWith('p-1', 'top');
});
