// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EntryList as EntryListType } from '../../../../src/renderer/import/entry-list.tsx';
import type { useChoices as useChoicesType } from '../../../../src/renderer/import/use-choices.ts';
import { entryOf, fakeImport, ID } from './fake-import.ts';
import { HEIGHT, layListOut } from './laid-out.ts';

beforeEach(() => {
  vi.resetModules();
  layListOut();
});
afterEach(cleanup);

const TOTAL = 100_000;
const ROW = 68;

interface Parts {
  readonly EntryList: typeof EntryListType;
  readonly useChoices: typeof useChoicesType;
}

function List({ EntryList, useChoices }: Parts) {
  const [opened, setOpened] = useState<number | null>(null);
  const [scroller] = useState(() => createRef<HTMLDivElement>());
  const choices = useChoices(ID);
  return (
    <>
      <EntryList
        {...{ scroller, choices, opened }}
        id={ID}
        kind="new"
        total={TOTAL}
        stamp=""
        onOpen={setOpened}
      />
      <output>{opened === null ? 'none' : `entry ${opened}`}</output>
    </>
  );
}

async function setUp() {
  const library = fakeImport();
  library.fill(Array.from({ length: TOTAL }, (_, entry) => entryOf(entry, 'new')));
  const { EntryList } = await import('../../../../src/renderer/import/entry-list.tsx');
  const { useChoices } = await import('../../../../src/renderer/import/use-choices.ts');
  render(<List {...{ EntryList, useChoices }} />);
  await act(async () => {});
  const rows = () => [...document.querySelectorAll<HTMLElement>('[data-index]')];
  const scroller = screen.getByRole('list', { name: 'Entries' }).parentElement;
  if (!scroller) throw new Error('There is no list.');
  const settle = () => act(async () => {});
  const press = async (key: string, init = {}) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
    await settle();
    await settle();
  };
  const scroll = async (top: number) => {
    act(() => {
      scroller.scrollTop = top;
      scroller.dispatchEvent(new Event('scroll'));
    });
    await settle();
    await settle();
  };
  const title = (index: number) => {
    const found = document.querySelector<HTMLElement>(`[data-index="${index}"] button`);
    if (!found) throw new Error(`There is no entry ${index}.`);
    return found;
  };
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index;
  const reached = () => rows().filter((row) => row.querySelector('[tabindex="0"]')).length;
  const opened = () => document.querySelector('output')?.textContent;
  return { library, rows, press, scroll, title, focused, reached, opened };
}

test('of 100,000 entries only those in sight exist, and at most 200 are read at once', async () => {
  const { library, rows, scroll } = await setUp();
  expect(rows().length).toBeLessThan(HEIGHT / ROW + 20);
  await scroll(50_000 * ROW);
  expect(screen.getByText('Title 50000')).toBeTruthy();
  expect(rows().length).toBeLessThan(HEIGHT / ROW + 20);
  const windows = library.calls.importedEntries.mock.calls.map(([{ from, to }]) => to - from);
  expect(Math.max(...windows)).toBeLessThanOrEqual(200);
  expect(Math.min(...windows)).toBeGreaterThan(0);
  // To scroll a little asks for nothing.
  const asked = windows.length;
  await scroll(50_001 * ROW);
  expect(library.calls.importedEntries).toHaveBeenCalledTimes(asked);
});

test('the keyboard comes to one entry, and moves by arrows, pages and to the ends', async () => {
  const { press, title, focused, reached } = await setUp();
  expect(reached()).toBe(1);
  title(0).focus();
  await press('ArrowDown');
  await press('ArrowDown');
  expect(focused()).toBe('2');
  await press('ArrowUp');
  expect(focused()).toBe('1');
  await press('PageDown');
  expect(Number(focused())).toBeGreaterThan(4);
  await press('End');
  expect(focused()).toBe(String(TOTAL - 1));
  await press('ArrowDown');
  expect(focused()).toBe(String(TOTAL - 1));
  await press('Home');
  expect(focused()).toBe('0');
  await press('ArrowDown', { ctrlKey: true });
  expect(focused()).toBe('0');
  expect(reached()).toBe(1);
});

test('arrows in a choice are those of the choice', async () => {
  const { press, focused } = await setUp();
  screen.getByRole('combobox', { name: 'What to do with Title 1' }).focus();
  await press('ArrowDown');
  expect(focused()).toBe('1');
});

test('where the keyboard is stays while one scrolls away', async () => {
  const { scroll, title, focused } = await setUp();
  title(0).focus();
  await scroll(50_000 * ROW);
  expect(focused()).toBe('0');
});

test('one that is open follows the keyboard, and closes where it was opened', async () => {
  const { press, title, opened } = await setUp();
  title(0).focus();
  expect(opened()).toBe('none');
  fireEvent.click(title(0));
  expect(opened()).toBe('entry 0');
  expect(title(0).ariaExpanded).toBe('true');
  await press('ArrowDown');
  expect(opened()).toBe('entry 1');
  fireEvent.click(title(1));
  expect(opened()).toBe('none');
});
