// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ComponentProps, createRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Toolbar } from '../../../../src/renderer/highlights/toolbar.tsx';
import { aHighlight } from './a-highlight.ts';

afterEach(cleanup);

const PASSAGE = { part: 'abstract', stretch: { from: 0, to: 7 } } as const;
const names = { yellow: 'Yellow', green: 'Green', blue: 'Blue', rose: 'Rose', violet: 'Violet' };

const toolbar = createRef<HTMLDivElement>();

const barFor = (open: ComponentProps<typeof Toolbar>['marking']['open']) => (
  <Toolbar
    marking={{
      passage: PASSAGE,
      open,
      commented: null,
      pick: vi.fn(),
      comment: vi.fn(),
      copyQuote: vi.fn(),
      quoteInNote: vi.fn(),
      searchThis: vi.fn(),
      remove: vi.fn(),
    }}
    texts={{ title: { current: null }, abstract: { current: null } }}
    names={names}
    toolbar={toolbar}
    onLeave={vi.fn()}
  />
);

const reached = () =>
  screen
    .getAllByRole('button')
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ ariaLabel, textContent }) => ariaLabel || textContent);

test('one button is reached by Tab, also once the one that was reached last is gone', () => {
  const { rerender } = render(barFor(aHighlight()));
  const remove = screen.getByRole('button', { name: 'Delete highlight' });
  expect(reached()).toHaveLength(1);
  fireEvent.keyDown(screen.getByRole('toolbar'), { key: 'End' });
  expect(document.activeElement).toBe(remove);
  expect(reached()).toEqual(['Delete highlight']);
  rerender(barFor(undefined));
  expect(reached()).toHaveLength(1);
  rerender(barFor(aHighlight()));
  expect(reached()).toHaveLength(1);
});
