// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { createRef, useEffect, useReducer, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/domain/settings.ts';
import type { FacetsView, ListView, Row } from '../../../../src/preload/view-types.ts';
import type * as ViewState from '../../../../src/renderer/app/view-state.ts';
import type { ListPane as ListPaneType } from '../../../../src/renderer/list/list-pane.tsx';
import type { ListHandle } from '../../../../src/renderer/list/paper-list.tsx';
import { fakeLibrary } from './fake-library.ts';
import { BAR, HEIGHT, layOut, ROW } from './laid-out.ts';
import { rowOf } from './rows.ts';

// Head and message have their own tests.
vi.mock('../../../../src/renderer/list/list-head.tsx', () => ({ ListHead: () => null }));
vi.mock('../../../../src/renderer/list/nothing-found.tsx', () => ({ NothingFound: () => null }));

const FACETS: FacetsView = {
  categories: [],
  years: [],
  statuses: { unread: 0, 'to-read': 0, reading: 0, skimmed: 0, read: 0, dropped: 0 },
  tags: [{ id: 't-nets', name: 'binary nets', colour: 'blue', papers: 1 }],
  code: { yes: 0, no: 0 },
  authors: [],
  notes: { yes: 0, no: 0 },
};
const many = (count: number, title = (number: number) => `Title ${number}.`): readonly Row[] =>
  Array.from({ length: count }, (_, number) => ({ ...rowOf(number), title: title(number) }));

interface Parts {
  readonly ListPane: typeof ListPaneType;
  readonly state: typeof ViewState;
  readonly settings: Settings;
  readonly initial: ListView;
  readonly onReady: (dispatch: (action: ViewState.ViewAction) => void) => void;
}

function Pane({ ListPane, state, settings, initial, onReady }: Parts) {
  const [now, dispatch] = useReducer(state.reduceView, settings, state.initialState);
  const [refs] = useState(() => ({
    list: createRef<ListHandle>(),
    search: createRef<HTMLInputElement>(),
    bulkTag: createRef<HTMLInputElement>(),
  }));
  useEffect(() => onReady(dispatch), [onReady]);
  return (
    <ListPane
      query={state.queryOf(now)}
      selection={now}
      settings={now.settings}
      facets={FACETS}
      {...refs}
      dispatch={dispatch}
      initial={initial}
    />
  );
}

async function setUp(rows: readonly Row[], changed: Partial<Settings> = {}) {
  const page = layOut();
  const library = fakeLibrary(rows);
  const { ListPane } = await import('../../../../src/renderer/list/list-pane.tsx');
  const state = await import('../../../../src/renderer/app/view-state.ts');
  const settings = { ...DEFAULT_SETTINGS, ...changed };
  const initial = library.initial(state.queryOf(state.initialState(settings)));
  let dispatch = (_action: ViewState.ViewAction) => {};
  const onReady: Parts['onReady'] = (ready) => {
    dispatch = ready;
  };
  render(<Pane {...{ ListPane, state, settings, initial, onReady }} />);
  await page.settle();
  const box = screen.getByRole('listbox', { name: 'Papers' });
  // Asking for a hundred rows by role takes seconds in jsdom.
  const options = () => [
    ...document.querySelectorAll<HTMLElement>('[aria-label="Papers"] [role="option"]'),
  ];
  const index = (option: HTMLElement) => Number(option.getAttribute('aria-posinset')) - 1;
  const row = (number: number) => {
    const found = options().find((option) => index(option) === number);
    if (!found) throw new Error(`There is no row ${number}.`);
    return found;
  };
  const press = async (key: string, held = {}) => {
    fireEvent.keyDown(box, { key, ...held });
    await page.settle();
  };
  const click = async (number: number, held = {}) => {
    fireEvent.click(row(number), held);
    await page.settle();
  };
  const scroll = async (top: number) => {
    page.scrollTo(box, top);
    await page.settle();
  };
  const selected = () =>
    options()
      .filter((option) => option.ariaSelected === 'true')
      .map(index);
  const active = () =>
    document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent;
  const words = () => screen.queryByText(/ selected$/)?.textContent ?? null;
  /** Where a row is on the screen, as its height and those of the rows before it come to. */
  const at = (number: number) => {
    const all = options();
    const found = all.findIndex((option) => option.textContent?.startsWith(`Title ${number}.`));
    if (found < 0) throw new Error(`Paper ${number} is not drawn.`);
    const block = all[0]?.parentElement;
    const start = Number(/translateY\((.*)px\)/.exec(block?.style.transform ?? '')?.[1]);
    const before = all.slice(0, found);
    const height = (option: HTMLElement) =>
      option.textContent?.includes('long') ? ROW.long : ROW.short;
    return before.reduce((sum, option) => sum + height(option), start) - box.scrollTop;
  };
  const change = async (next: readonly Row[]) => {
    await act(async () => library.become(next));
    await page.settle();
  };
  const type = async (text: string) => {
    act(() => dispatch({ kind: 'search', text }));
    await page.settle();
  };
  const arrange = async (density: Settings['density']) => {
    act(() => dispatch({ kind: 'settings', settings: { density } }));
    await page.settle();
  };
  return {
    page,
    library,
    box,
    options,
    index,
    row,
    selected,
    active,
    words,
    at,
    press,
    click,
    scroll,
    change,
    type,
    arrange,
  };
}

beforeEach(() => vi.resetModules());
afterEach(cleanup);

const SHIFT = { shiftKey: true };
const CTRL = { ctrlKey: true };

test('of 100,000 papers only those in sight exist, each with its true place', async () => {
  const { box, press, active, row, options } = await setUp(many(100_000));
  expect(options().length).toBeLessThan(40);
  await press('End');
  expect(active()).toContain('Title 99999');
  expect(row(99_999).getAttribute('aria-posinset')).toBe('100000');
  expect(row(99_999).getAttribute('aria-setsize')).toBe('100000');
  expect(box.getAttribute('aria-multiselectable')).toBe('true');
});

test('a range is extended by keys and turned round', async () => {
  const { click, press, selected, active, words } = await setUp(many(50));
  await click(3);
  await press('ArrowDown', SHIFT);
  await press('ArrowDown', SHIFT);
  expect(selected()).toEqual([3, 4, 5]);
  expect(active()).toContain('Title 5');
  expect(words()).toBe('3 papers selected');
  await press('Home', SHIFT);
  expect(selected()).toEqual([0, 1, 2, 3]);
  await press('Escape');
  expect(selected()).toEqual([0]);
  expect(words()).toBe(null);
});

test('a range reaches further than the rows at hand', async () => {
  const { click, press, words } = await setUp(many(5000));
  await click(3);
  await press('End', SHIFT);
  expect(words()).toBe('4,997 papers selected');
  await press('PageUp', SHIFT);
  expect(words()).toMatch(/^4,98\d papers selected$/);
});

test('single papers are toggled by click and by key', async () => {
  const { click, press, selected } = await setUp(many(50));
  await click(1);
  await click(4, CTRL);
  await click(6, SHIFT);
  expect(selected()).toEqual([4, 5, 6]);
  await click(1, CTRL);
  expect(selected()).toEqual([1, 4, 5, 6]);
  await press('ArrowDown', CTRL);
  await press('ArrowDown', CTRL);
  await press(' ', CTRL);
  expect(selected()).toEqual([1, 3, 4, 5, 6]);
  await press('ArrowDown');
  expect(selected()).toEqual([4]);
});

test('all matching are selected in one go, and another query selects none of them', async () => {
  const { press, words, type } = await setUp(many(2000));
  await type('Title 1');
  await press('a', CTRL);
  expect(words()).toBe('1,111 papers selected');
  expect(screen.queryByRole('button', { name: /^Select all/ })).toBe(null);
  await type('Title 12');
  expect(words()).toBe(null);
});

test('the bar moves no row under the pointer', async () => {
  const { box, scroll, click, press, options, index, at } = await setUp(many(500));
  await scroll(3000);
  const [one = 0, other = 0] = options()
    .map(index)
    .filter((number) => at(number) > 0);
  await click(one);
  await click(other, CTRL);
  expect(box.scrollTop).toBe(3000 + BAR);
  await press('Escape');
  expect(box.scrollTop).toBe(3000);
});

test('what is done in the bar is one act for all', async () => {
  const { click, press, library, page } = await setUp(many(50));
  await click(3);
  await press('ArrowDown', SHIFT);
  const bar = within(screen.getByRole('region', { name: 'Selection' }));
  fireEvent.click(bar.getByRole('button', { name: 'Skimmed' }));
  const papers = ['p-3', 'p-4'];
  const choose = (name: string, value: string) => {
    const field = bar.getByRole('combobox', { name });
    fireEvent.change(field, { target: { value } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };
  choose('Add tag', 'to cite');
  choose('Remove tag', 'bin');
  choose('Remove tag', 'no such tag');
  await page.settle();
  expect(library.acts).toEqual([
    { kind: 'set-status', papers, status: 'skimmed' },
    { kind: 'add-tag', papers, name: 'to cite' },
    { kind: 'remove-tag', papers, tag: 't-nets' },
  ]);
  fireEvent.click(bar.getByRole('button', { name: 'Select all 50' }));
  await page.settle();
  expect(bar.getByText('50 papers selected')).toBeTruthy();
  fireEvent.click(bar.getByRole('button', { name: 'Clear selection' }));
  await page.settle();
  expect(screen.queryByRole('region', { name: 'Selection' })).toBe(null);
});

test('rows that turn out higher than estimated do not move what is read', async () => {
  const title = (number: number) => `Title ${number}. ${number % 3 === 0 ? 'long' : 'short'}`;
  const { scroll, at, page, box, options, index } = await setUp(many(3000, title));
  await scroll(64_000);
  // Up a little at a time: what is above is measured only now.
  for (let steps = 0; steps < 40; steps += 1) {
    const first = options()
      .map(index)
      .find((number) => at(number) >= 0);
    if (first === undefined) throw new Error('Nothing is in sight.');
    const seen = at(first);
    expect(seen).toBeLessThan(HEIGHT);
    page.scrollTo(box, box.scrollTop - 25);
    await page.frame();
    await page.frame();
    expect(at(first)).toBeCloseTo(seen + 25, 5);
  }
});

test('papers that come and go above do not move what is read', async () => {
  const all = many(300);
  const { scroll, at, change } = await setUp(all);
  await scroll(3000);
  const before = at(60);
  await change(all.filter((_, number) => number !== 2 && number !== 51));
  expect(at(60)).toBeCloseTo(before, 5);
  await change(all);
  expect(at(60)).toBeCloseTo(before, 5);
});

const PAPERS = many(50);
const without = (...gone: readonly number[]) => PAPERS.filter((_, at) => !gone.includes(at));

test.each([
  ['ArrowDown', 'Title 4.'],
  ['ArrowUp', 'Title 2.'],
])('after the paper one is at has left the list, %s leads to %s', async (key, title) => {
  const { click, change, press, active } = await setUp(PAPERS);
  await click(3);
  await change(without(3));
  await press(key);
  expect(active()).toContain(title);
});

test('after several papers around it have left, too, no paper is passed over', async () => {
  const { click, change, press, active, words } = await setUp(PAPERS);
  await click(3);
  await change(without(3));
  await change(without(0, 1, 3, 4, 5));
  await press('ArrowDown', SHIFT);
  expect(words()).toBe(null);
  expect(active()).toContain('Title 6.');
  await press('ArrowDown', SHIFT);
  await press('ArrowDown', SHIFT);
  expect(words()).toBe('3 papers selected');
  await change(without(...PAPERS.keys()).concat(PAPERS.slice(0, 3)));
  await press('ArrowDown');
  expect(active()).toContain('Title 2.');
});

test('in the list of another query, without the open paper, steps begin at the top', async () => {
  const { click, type, press, active } = await setUp(PAPERS);
  await click(12);
  await type('Title 4');
  await press('ArrowDown');
  expect(active()).toContain('Title 4.');
});

test('a list that was empty for a while is where it was, and has the keyboard again', async () => {
  const all = many(500);
  const { box, click, scroll, change, row, index, options } = await setUp(all);
  await scroll(3000);
  const first = options().map(index)[10] ?? 0;
  await click(first);
  box.focus();
  await change([]);
  expect(screen.queryByRole('listbox', { name: 'Papers' })).toBe(null);
  expect(document.activeElement).not.toBe(document.body);
  await change(all);
  const back = screen.getByRole('listbox', { name: 'Papers' });
  expect(document.activeElement).toBe(back);
  expect(row(first).ariaSelected).toBe('true');
});

test('another query starts at the top', async () => {
  const { box, scroll, type, options } = await setUp(many(3000));
  await scroll(30_000);
  await type('Title 2');
  expect(box.scrollTop).toBe(0);
  expect(options()[0]?.textContent).toContain('Title 2');
  await type('nothing has this title');
  await type('Title 2');
  expect(screen.getByRole('listbox', { name: 'Papers' }).scrollTop).toBe(0);
});

test('another density keeps the same paper at the top', async () => {
  const { box, scroll, arrange, at, options, index } = await setUp(many(3000));
  await scroll(56 * 500 + 14);
  const top = options()
    .map(index)
    .find((number) => at(number) > -ROW.short);
  if (top === undefined) throw new Error('Nothing is in sight.');
  const part = -at(top) / ROW.short;
  await arrange('compact');
  expect(box.scrollTop / 36 - top).toBeCloseTo(part, 1);
});

test('a list opens where it was left', async () => {
  const { box, options } = await setUp(many(3000), { top: 20.5 });
  expect(options()[0]?.textContent).toContain('Title 12.');
  expect(box.scrollTop).toBeGreaterThan(20 * ROW.short);
});

test('rows on their way keep their place, and only the last window is asked for', async () => {
  const { library, page, box, options, index } = await setUp(many(100_000));
  const answer = library.hold();
  const before = library.asked.length;
  for (let step = 1; step <= 20; step += 1) {
    page.scrollTo(box, step * 200_000);
    await page.frame();
  }
  const waiting = () => options().filter((option) => option.ariaLabel === 'Loading…');
  expect(waiting().length * ROW.short).toBeGreaterThan(HEIGHT);
  expect(library.asked.length).toBe(before + 1);
  await act(async () => answer());
  await page.settle();
  expect(waiting()).toEqual([]);
  for (const option of options()) expect(option.textContent).toContain(`Title ${index(option)}.`);
  expect(library.asked.length).toBeLessThan(before + 5);
});

test('typing goes to the next title that begins so', async () => {
  const titles = ['Alpha', 'Quantum', 'Query', 'Quiet', 'Tea'];
  const { press, active, page, library } = await setUp(
    titles.map((title, number) => ({ ...rowOf(number), title })),
  );
  await press('Q', SHIFT);
  expect(active()).toContain('Quantum');
  await press('u');
  await press('i');
  expect(active()).toContain('Quiet');
  expect(screen.getByRole('status', { name: 'Title typed' }).textContent).toBe('“Qui”');
  await press('x');
  expect(screen.getByRole('status', { name: 'Title typed' }).textContent).toBe(
    'No title begins with “Quix”.',
  );
  await press('Escape');
  // A single letter that is a command stays one.
  await press('t');
  await page.settle();
  expect(library.bridge.library.titled).toHaveBeenCalledTimes(4);
});
