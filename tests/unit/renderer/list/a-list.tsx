import { act, fireEvent, render, screen } from '@testing-library/react';
import { createRef, useEffect, useReducer, useState } from 'react';
import { vi } from 'vitest';
import type { Query } from '../../../../src/domain/query/query.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/domain/settings.ts';
import type { FacetsView, ListView, Row } from '../../../../src/preload/view-types.ts';
import type * as ViewState from '../../../../src/renderer/app/view-state.ts';
import type { ListPane as ListPaneType } from '../../../../src/renderer/list/list-pane.tsx';
import type { ListHandle } from '../../../../src/renderer/list/paper-list.tsx';
import { fakeLibrary } from './fake-library.ts';
import { layOut, ROW } from './laid-out.ts';
import { rowOf } from './rows.ts';

// Head and message have their own tests.
vi.mock('../../../../src/renderer/list/list-head.tsx', () => ({ ListHead: () => null }));
vi.mock('../../../../src/renderer/list/nothing-found.tsx', () => ({
  NothingFound: ({ query }: { readonly query: Query }) => <p>{`Nothing is “${query.text}”`}</p>,
}));

const FACETS: FacetsView = {
  categories: [],
  years: [],
  statuses: { unread: 0, 'to-read': 0, reading: 0, skimmed: 0, read: 0, dropped: 0 },
  tags: [{ id: 't-nets', name: 'binary nets', colour: 'blue', papers: 1 }],
  code: { yes: 0, no: 0 },
  authors: [],
  notes: { yes: 0, no: 0 },
};
/** Rows of which nothing matters but their titles. */
export const many = (
  count: number,
  title = (number: number) => `Title ${number}.`,
): readonly Row[] =>
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

/** The list over rows, laid out as far as a list needs it, and what a person does to it. */
export async function setUp(rows: readonly Row[], changed: Partial<Settings> = {}) {
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

export const SHIFT = { shiftKey: true };
export const CTRL = { ctrlKey: true };
