// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { success } from '../../../../src/domain/outcome.ts';
import { fakeImport } from './fake-import.ts';

beforeEach(() => {
  vi.resetModules();
  // As engines do, which show one once.
  HTMLElement.prototype.showPopover = function show() {
    if (this.dataset.shown) throw new DOMException('It is shown already.');
    this.dataset.shown = 'true';
  };
});
afterEach(cleanup);

async function setUp() {
  const library = fakeImport();
  const onCome = vi.fn();
  const { Arrivals } = await import('../../../../src/renderer/import/arrivals.tsx');
  const { rerender } = render(<Arrivals onCome={onCome} />);
  const again = () => rerender(<Arrivals onCome={onCome} />);
  const drag = (type: string, files: readonly File[] = []) =>
    act(async () => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      document.body.dispatchEvent(
        Object.assign(event, { dataTransfer: { types: ['Files'], files }, relatedTarget: null }),
      );
    });
  return { library, onCome, drag, again };
}

test('files over the window are asked for, and taken in where they are dropped', async () => {
  const { library, onCome, drag } = await setUp();
  await drag('dragover');
  expect(screen.getByText('Drop to import')).toBeTruthy();
  await drag('drop', [new File(['@book{a}'], 'a.bib')]);
  expect(screen.queryByText('Drop to import')).toBeNull();
  expect(onCome).toHaveBeenCalledOnce();
  await vi.waitUntil(() => library.parts.length > 0);
  expect(library.parts).toEqual([['a.bib', 8, true]]);
});

test('the window may be drawn anew meanwhile', async () => {
  const { drag, again } = await setUp();
  await drag('dragover');
  again();
  await drag('dragover');
  expect(screen.getByText('Drop to import')).toBeTruthy();
});

test('a drop without files is none', async () => {
  const { onCome, drag } = await setUp();
  await drag('drop');
  expect(onCome).not.toHaveBeenCalled();
});

test('files opened from outside are read by the shell, part by part', async () => {
  const { library, onCome } = await setUp();
  library.openedPart.mockImplementation(async ({ from }) =>
    success(new Uint8Array(from === 0 ? 4 : 2)),
  );
  await act(async () =>
    library.say({ kind: 'files', files: [{ file: 7, name: 'a.bib', size: 6 }], problems: [] }),
  );
  await vi.waitUntil(() => library.parts.length > 1);
  expect(onCome).toHaveBeenCalledOnce();
  expect(library.parts).toEqual([
    ['a.bib', 4, false],
    ['a.bib', 2, true],
  ]);
  expect(library.openedPart.mock.calls).toEqual([[{ file: 7, from: 0 }], [{ file: 7, from: 4 }]]);
});

test('what the shell cannot open is shown, too', async () => {
  const { library, onCome } = await setUp();
  await act(async () => library.say({ kind: 'files', files: [], problems: ['“a” is a folder.'] }));
  expect(onCome).toHaveBeenCalledOnce();
  expect(library.calls.beginImport).not.toHaveBeenCalled();
});
