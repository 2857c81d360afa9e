// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { HighlightItem } from '../../../../src/renderer/highlights/highlight-item.tsx';
import { aHighlight } from './a-highlight.ts';

afterEach(cleanup);

function quoted(exact: string): string {
  render(
    <HighlightItem
      paper="p-1"
      highlight={aHighlight(exact)}
      marking={{
        open: undefined,
        commented: null,
        show: vi.fn(),
        enterComment: vi.fn(),
        leaveComment: vi.fn(),
      }}
      name="Yellow"
      isWide={false}
      toolbar={createRef()}
      onLeave={vi.fn()}
    />,
  );
  return screen.getByRole('button').textContent ?? '';
}

test('a long passage is shortened between words', () => {
  expect(quoted('word '.repeat(60).trim())).toBe(`${'word '.repeat(40).trim()}…`);
});

test('also in a script without spaces, and where the first space is far off', () => {
  expect(quoted(`${'深度学习'.repeat(100)} end`)).toBe(`${'深度学习'.repeat(50)}…`);
});

test('a short one is whole', () => {
  expect(quoted('We show')).toBe('We show');
});
