// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { QUERY_LIMIT } from '../../../../src/domain/query/query.ts';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings.ts';

vi.mock('../../../../src/renderer/bridge.ts', () => ({ bridge: {} }));
const { useViewState } = await import('../../../../src/renderer/app/use-view-state.ts');
const { useSaving } = await import('../../../../src/renderer/messages/saving.ts');

afterEach(cleanup);

test('a search that a pick would make too long stays as it was, and that is said', () => {
  const { result } = renderHook(() => ({
    view: useViewState(DEFAULT_SETTINGS),
    saving: useSaving(),
  }));
  const search = (text: string) => act(() => result.current.view[1]({ kind: 'search', text }));
  const longest = 'a'.repeat(QUERY_LIMIT);
  search(longest);
  expect(result.current.view[0].search).toBe(longest);
  expect(result.current.saving.message).toBeNull();
  search(`${longest} code:yes`);
  expect(result.current.view[0].search).toBe(longest);
  expect(result.current.saving.message?.words).toMatch(/at most 2,000 characters/);
});
