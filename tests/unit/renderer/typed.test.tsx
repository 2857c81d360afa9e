// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { success } from '../../../src/domain/outcome.ts';

afterEach(() => void vi.useRealTimers());

test('a text stays as it was typed until the library tells what was saved of it', async () => {
  vi.useFakeTimers();
  const acts = vi.fn(async () => success({ group: '1-1-a', words: '' }));
  vi.stubGlobal('readingList', { library: { act: acts } });
  const { useTyped, writeDraft } = await import('../../../src/renderer/messages/drafts.ts');
  const { result, rerender } = renderHook(({ saved }) => useTyped('h-1', saved), {
    initialProps: { saved: 'as it was' },
  });
  expect(result.current).toBe('as it was');
  await act(async () =>
    writeDraft({ kind: 'comment-highlight', paper: 'p-1', highlight: 'h-1', text: 'typed' }),
  );
  expect(result.current).toBe('typed');
  await act(() => vi.advanceTimersByTimeAsync(600));
  expect(acts).toHaveBeenCalledOnce();
  expect(result.current).toBe('typed');
  rerender({ saved: 'typed' });
  expect(result.current).toBe('typed');
  rerender({ saved: 'undone' });
  expect(result.current).toBe('undone');
});
