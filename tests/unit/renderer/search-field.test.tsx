// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FacetsView, FacetValue, ListView } from '../../../src/preload/view-types.ts';

type Complete = (input: {
  readonly field: string | null;
  readonly typed: string;
}) => Promise<{ readonly ok: true; readonly value: readonly FacetValue[] }>;
const complete = vi.fn<Complete>();
vi.mock('../../../src/renderer/bridge.ts', () => ({
  bridge: { library: { complete: (input: Parameters<Complete>[0]) => complete(input) } },
}));
const { SearchField } = await import('../../../src/renderer/search/search-field.tsx');

const FACETS: FacetsView = {
  categories: [],
  years: [
    { year: 868, papers: 1 },
    { year: 2022, papers: 3 },
    { year: 2023, papers: 0 },
    { year: 2024, papers: 5 },
  ],
  statuses: { unread: 30, 'to-read': 4, reading: 1, skimmed: 0, read: 7, dropped: 0 },
  tags: [],
  code: { yes: 9, no: 33 },
  authors: [],
  notes: { yes: 2, no: 40 },
};
const VIEW = { also: [], indexed: null, of: 42 };

const flush = () => act(async () => {});

interface Props {
  readonly start: string;
  readonly view: Pick<ListView, 'also' | 'indexed' | 'of'>;
  readonly onDone: () => void;
  readonly onHelp: () => void;
}

/** The field over a text that is kept as the window keeps it. */
function Kept({ start, ...props }: Props) {
  const [text, setText] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  return <SearchField {...props} text={text} facets={FACETS} field={field} onSearch={setText} />;
}

function setUp(start = '', view: Props['view'] = VIEW) {
  const onDone = vi.fn();
  const onHelp = vi.fn();
  render(<Kept start={start} view={view} onDone={onDone} onHelp={onHelp} />);
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search papers' });
  field.focus();
  return {
    field,
    onDone,
    onHelp,
    type: async (value: string) => {
      fireEvent.change(field, { target: { value } });
      await flush();
    },
    press: async (key: string, more: object = {}) => {
      const isHandled = !fireEvent.keyDown(field, { key, ...more });
      await flush();
      return isHandled;
    },
    options: () => screen.queryAllByRole('option').map((option) => option.textContent),
    active: () =>
      document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent,
  };
}

const answers = (...values: readonly (readonly [string, number])[]) =>
  Promise.resolve({
    ok: true,
    value: values.map(([value, papers]) => ({ value, papers })),
  } as const);

beforeEach(() => {
  complete.mockReset().mockImplementation(() => answers());
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('offers fields with their help, takes one by keyboard, then its values with counts', async () => {
  const { field, type, press, options, active } = setUp();
  await type('quant sta');
  expect(options()).toEqual(['status:Papers by where you stand with them.']);
  expect(active()).toBeUndefined();
  await press('ArrowDown');
  expect(active()).toMatch(/^status:/);
  await press('Tab');
  expect(field.value).toBe('quant status:');
  expect(options()).toEqual(['unread30', 'to-read4', 'reading1', 'skimmed0', 'read7', 'dropped0']);
  await type('quant status:rea');
  expect(options()).toEqual(['to-read4', 'reading1', 'read7'].slice(1));
  await press('ArrowDown');
  await press('ArrowDown');
  await press('Enter');
  expect(field.value).toBe('quant status:read ');
  expect(field.selectionStart).toBe(field.value.length);
  expect(options()).toEqual([]);
});

test('Enter goes to the list as long as no arrow was pressed', async () => {
  const { field, onDone, type, press } = setUp();
  await type('status:rea');
  expect(await press('Enter')).toBe(true);
  expect(onDone).toHaveBeenCalledOnce();
  expect(field.value).toBe('status:rea');
});

test('offers tags of the library, in quotes where they need them, by mouse', async () => {
  complete.mockImplementation(() => answers(['binary nets', 12], ['binary', 3]));
  const { field, type, options } = setUp();
  await type('tag:bin');
  expect(complete).toHaveBeenLastCalledWith({ field: 'tag', typed: 'bin' });
  expect(options()).toEqual(['binary nets12', 'binary3']);
  expect(screen.getByText('2 suggestions, arrow down to choose')).toBeTruthy();
  const [first] = screen.getAllByRole('option');
  expect(first && fireEvent.pointerDown(first)).toBe(false);
  if (first) fireEvent.click(first);
  expect(field.value).toBe('tag:"binary nets" ');
});

test.each([
  ['category:cv', 'cs.CV'],
  ['tag:learn', 'deep-learning'],
  ['author:brien', 'Flann O’Brien'],
  ['author:erdos', 'Paul Erd\\H{o}s'],
  ['tag:"★', '★ best'],
])(
  'of what answers “%s”, “%s” is offered, whatever stands before its word',
  async (typed, name) => {
    complete.mockImplementation(() => answers([name, 3], ['other', 2]));
    const { type, options } = setUp();
    await type(typed);
    expect(options()).toEqual([`${name}3`]);
  },
);

test('words are offered when they are asked for, so that they do not hide the list', async () => {
  complete.mockImplementation(() => answers(['quantization', 17], ['quant', 2]));
  const { field, onDone, type, press, options, active } = setUp();
  await type('quant');
  expect(options()).toEqual([]);
  expect(complete).not.toHaveBeenCalled();
  await press('ArrowDown');
  expect(complete).toHaveBeenCalledWith({ field: null, typed: 'quant' });
  expect(active()).toBe('quantization17');
  await press('ArrowDown');
  expect(active()).toBeUndefined();
  await press('ArrowUp');
  await press('Enter');
  expect(field.value).toBe('quantization ');
  expect(onDone).not.toHaveBeenCalled();
});

test('words of a field are those of that field', async () => {
  complete.mockImplementation(() => answers(['nearly', 2]));
  const { type, options } = setUp();
  await type('note:nea');
  expect(complete).toHaveBeenLastCalledWith({ field: 'note', typed: 'nea' });
  expect(options()).toEqual(['nearly2']);
});

test('what papers can have is offered with how many have it', async () => {
  complete.mockImplementation(() => answers(['note', 2], ['tag', 0], ['link', 31]));
  const { type, options } = setUp();
  await type('has:');
  expect(complete).toHaveBeenLastCalledWith({ field: 'has', typed: '' });
  expect(options()).toEqual(['note2', 'tag0', 'link31']);
});

test('the arrow goes on to the list where there is nothing to offer', async () => {
  const { onDone, type, press } = setUp();
  await type('zzz');
  await press('ArrowDown');
  expect(onDone).not.toHaveBeenCalled();
  await press('ArrowDown');
  expect(onDone).toHaveBeenCalledOnce();
});

test('an answer for an older text is ignored, and the last one stays till the next', async () => {
  const late: ((values: Awaited<ReturnType<Complete>>) => void)[] = [];
  const { type, options } = setUp();
  complete.mockImplementationOnce(() => answers(['bethge', 3], ['bartz', 2]));
  await type('author:b');
  complete.mockImplementation(() => new Promise((resolve) => late.push(resolve)));
  await type('author:be');
  expect(options()).toEqual(['bethge3']);
  await type('author:bet');
  await act(async () => late[0]?.({ ok: true, value: [{ value: 'bengio', papers: 1 }] }));
  expect(options()).toEqual(['bethge3']);
  await act(async () => late[1]?.({ ok: true, value: [{ value: 'betti', papers: 1 }] }));
  expect(options()).toEqual(['betti1']);
});

test('Escape closes the suggestions, then clears, then leaves', async () => {
  const { field, onDone, type, press, options } = setUp();
  await type('code:');
  expect(options()).toEqual(['yes9', 'no33']);
  await press('Escape');
  expect(options()).toEqual([]);
  expect(field.value).toBe('code:');
  await press('Escape');
  expect(field.value).toBe('');
  expect(onDone).not.toHaveBeenCalled();
  await press('Escape');
  expect(onDone).toHaveBeenCalledOnce();
});

test('years that have papers are offered, the newest first', async () => {
  const { type, options } = setUp();
  await type('year:20');
  expect(options()).toEqual(['20245', '20223']);
});

test('a year before 1000 is offered as a date is written', async () => {
  const { field, type, press, options } = setUp();
  await type('year:0');
  expect(options()).toEqual(['08681']);
  await press('ArrowDown');
  await press('Enter');
  expect(field.value).toBe('year:0868 ');
  expect(field.getAttribute('aria-invalid')).toBeNull();
});

test('what is wrong is told and underlined, but not while its word is typed', async () => {
  vi.useFakeTimers();
  const { field, type } = setUp();
  const told = () =>
    document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
  await type('status:foo');
  expect(told()).toBe('');
  await type('status:foo ');
  expect(told()).toMatch(/^“foo” is not a status/);
  expect(document.querySelector('[data-wrong]')?.textContent).toBe('foo');
  await type('status:foo code:maybe');
  expect(told()).not.toMatch(/maybe/);
  await act(async () => vi.advanceTimersByTime(2000));
  expect(told()).toMatch(/maybe/);
});

test('what is wrong is told when the field is left', async () => {
  vi.useFakeTimers();
  const { field, type } = setUp();
  await type('status:foo');
  act(() => field.blur());
  expect(screen.getByText(/“foo” is not a status/)).toBeTruthy();
});

test('says the query back on demand, by button and by key', async () => {
  const { type, press } = setUp();
  await type('tag:edge');
  const button = screen.getByRole('button', { name: 'Say what is searched' });
  fireEvent.click(button);
  expect(screen.getByText(/^Papers with tag “edge”\./)).toBeTruthy();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await press('Enter', { altKey: true });
  expect(screen.queryByText(/^Papers with tag “edge”\./)).toBeNull();
});

test('tells words found in place of others, and how far indexing is', () => {
  const found = ['quantization', 'quantized', 'a', 'b', 'c', 'd'];
  setUp('quantisaton', { also: [{ typed: 'quantisaton', found }], indexed: 34_000, of: 100_000 });
  expect(
    screen.getByText(/also matching “quantization”, “quantized”, .* and 2 more\./),
  ).toBeTruthy();
  expect(screen.getByText(/^Indexing abstracts: 34,000 of 100,000\./)).toBeTruthy();
});

test('what was put in place of a name is told, but of no word that is gone', () => {
  const also = [{ typed: 'lecunn', found: ['lecun'] }];
  setUp('author:lecunn', { ...VIEW, also });
  expect(screen.getByText('Nothing begins with “lecunn”; also matching “lecun”.')).toBeTruthy();
  cleanup();
  setUp('author:bengio', { ...VIEW, also });
  expect(screen.queryByText(/lecunn/)).toBeNull();
});

test('what is typed twice is told once', () => {
  const one = { typed: 'nerual', found: ['neural'] };
  setUp('nerual OR nerual', { ...VIEW, also: [one, one] });
  expect(screen.getAllByText(/Nothing begins with “nerual”/)).toHaveLength(1);
});

test('tells of a last word that is left out while it may become a field', () => {
  setUp('lstm -sta', { ...VIEW, also: [{ typed: 'sta', found: [] }] });
  expect(screen.getByText(/^Nothing is found with “sta”; .* left out until a space/)).toBeTruthy();
});

test.each([
  ['has:link', true],
  ['-quantised', true],
  ['code:yes', false],
])('while abstracts are indexed, “%s” is known to be told by them: %s', (text, isTold) => {
  setUp(text, { also: [], indexed: 3, of: 42 });
  expect(screen.queryByText(/^Indexing abstracts: 3 of 42\./) !== null).toBe(isTold);
});

test('help is a key away, and a button before anything is typed', async () => {
  const { onHelp, press } = setUp();
  fireEvent.click(screen.getByRole('button', { name: 'Help on searching' }));
  await press('F1');
  expect(onHelp).toHaveBeenCalledTimes(2);
});
