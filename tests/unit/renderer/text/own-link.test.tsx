// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { type Outcome, success } from '../../../../src/domain/outcome.ts';
import type { LinkedPaper } from '../../../../src/preload/view-types.ts';

const linked = vi.fn<() => Promise<Outcome<LinkedPaper | null>>>();
vi.stubGlobal('readingList', { library: { linked } });
const { OwnLink } = await import('../../../../src/renderer/text/own-link.tsx');
const { OpenPaper } = await import('../../../../src/renderer/paper/open-paper.ts');
const { useSaving } = await import('../../../../src/renderer/messages/saving.ts');

afterEach(cleanup);

const PAPER = { id: 'p-1', title: 'On zebras', authors: [], authorsCut: false, date: '' } as const;

async function press(now: LinkedPaper | null) {
  linked.mockReset().mockResolvedValueOnce(success(PAPER)).mockResolvedValueOnce(success(now));
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
