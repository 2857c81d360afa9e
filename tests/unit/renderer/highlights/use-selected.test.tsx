// @vitest-environment jsdom
import { act, cleanup, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useSelected } from '../../../../src/renderer/highlights/use-selected.ts';

afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
});

function setUp() {
  document.body.innerHTML = '<p>We show that it is so.</p>';
  const abstract = document.querySelector('p');
  const texts = { title: { current: null }, abstract: { current: abstract } };
  const { result } = renderHook(() => useSelected(texts));
  const select = (from: number, to: number) =>
    act(() => {
      const words = abstract?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, from, words, to);
      fireEvent(document, new Event('selectionchange'));
    });
  const drop = () =>
    act(() => {
      getSelection()?.removeAllRanges();
      fireEvent(document, new Event('selectionchange'));
    });
  return { selected: () => result.current?.stretch ?? null, select, drop };
}

test('what is selected by the pointer is told once that is let go', () => {
  const { selected, select } = setUp();
  fireEvent.pointerDown(document.body);
  select(0, 2);
  expect(selected()).toBeNull();
  fireEvent.pointerUp(document.body);
  expect(selected()).toEqual({ from: 0, to: 2 });
});

test('a menu that opens under the pointer keeps it from nothing that is selected later', () => {
  const { selected, select, drop } = setUp();
  select(0, 2);
  fireEvent.pointerDown(document.body, { button: 2 });
  fireEvent.contextMenu(document.body);
  drop();
  expect(selected()).toBeNull();
  select(3, 7);
  expect(selected()).toEqual({ from: 3, to: 7 });
});
