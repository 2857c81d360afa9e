// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Act, Receipt } from '../../../../src/domain/act.ts';
import { failure, type Outcome, success } from '../../../../src/domain/outcome.ts';
import type { ReferenceDifference } from '../../../../src/domain/same/reference-difference.ts';
import type { DuplicatePair, DuplicatesView } from '../../../../src/preload/import-types.ts';
import { showDialogs } from '../showing-dialogs.ts';
import { pairOf } from './pairs.ts';

const DIFFERENCES: readonly ReferenceDifference[] = [
  { field: 'venue', kept: '', incoming: 'Scientific Memoirs', choice: 'incoming' },
  { field: 'pages', kept: '1–9', incoming: '2–9', choice: 'kept' },
];
/** The same where the other is kept: the venue is still better there, the pages as good. */
const TURNED = DIFFERENCES.map(({ field, kept, incoming }) => {
  return { field, kept: incoming, incoming: kept, choice: 'kept' } as const;
});

const answer = vi.fn<(act: Act) => Promise<Outcome<Receipt>>>();
const compare =
  vi.fn<
    (asked: { kept: string; other: string }) => Promise<Outcome<readonly ReferenceDifference[]>>
  >();
let tell = (_view: DuplicatesView) => {};
const asked: number[] = [];

beforeEach(() => {
  vi.resetModules();
  showDialogs();
  asked.length = 0;
  answer.mockReset().mockResolvedValue(success({ group: '1-1-a', words: 'Done.' }));
  compare
    .mockReset()
    .mockImplementation(async ({ kept }) => success(kept === 'p-a' ? DIFFERENCES : TURNED));
  vi.stubGlobal('readingList', {
    library: { act: answer, comparePapers: compare },
    views: {
      duplicates: (
        { most }: { most: number },
        told: (outcome: Outcome<DuplicatesView>) => void,
      ) => {
        asked.push(most);
        tell = (view) => told(success(view));
        return () => {};
      },
    },
  });
});
afterEach(cleanup);

async function setUp(pairs: readonly DuplicatePair[], more: Partial<DuplicatesView> = {}) {
  const { DuplicatesDialog } = await import(
    '../../../../src/renderer/duplicates/duplicates-dialog.tsx'
  );
  const onGone = vi.fn();
  render(<DuplicatesDialog papers={100_000} onGone={onGone} onClose={() => {}} />);
  const become = (next: readonly DuplicatePair[], other: Partial<DuplicatesView> = {}) =>
    act(async () => tell({ done: 1, total: next.length, pairs: next, ...other }));
  await become(pairs, more);
  const pair = (name: RegExp) => screen.getByRole('button', { name });
  const press = (name: string | RegExp) =>
    act(async () => fireEvent.click(screen.getByRole('button', { name })));
  const found = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  return { onGone, become, pair, press, found };
}

const choose = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('radio', { name })));

const [ab, cd, ef] = [pairOf('p-a', 'p-b'), pairOf('p-c', 'p-d'), pairOf('p-e', 'p-f', 'likely')];

test('tells how far it has looked, then what is found, the surest first', async () => {
  const { become } = await setUp([ef], { done: 0.03 });
  expect(screen.getByText('Looked through 3,000 of 100,000 papers')).toBeTruthy();
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.03);
  await become([ab, cd, ef]);
  expect(screen.queryByRole('progressbar')).toBe(null);
  expect(screen.getByText('3 pairs of papers may be one.')).toBeTruthy();
  const sure = within(screen.getByRole('region', { name: 'The same paper' }));
  expect(sure.getAllByRole('listitem')).toHaveLength(2);
  const maybe = within(screen.getByRole('region', { name: 'Maybe the same' }));
  expect(maybe.getByRole('listitem').textContent).toContain('Title p-e');
  expect(maybe.getByRole('listitem').textContent).toContain('They are alike.');
  await become([]);
  expect(screen.getByText('No paper is here twice.')).toBeTruthy();
});

test('a paper without a title is named so', async () => {
  const { pair } = await setUp([{ ...ab, one: { ...ab.one, title: '' } }]);
  expect(pair(/^Untitled.*Title p-b/)).toBeTruthy();
});

test('puts two together as chosen, and the next has its turn', async () => {
  const { onGone, pair, press } = await setUp([ab, cd]);
  await press(/^Title p-a/);
  const taken = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;
  expect(taken('Published in The second Scientific Memoirs')).toBe(true);
  expect(taken('Pages The first 1–9')).toBe(true);
  await choose(/^Pages The second/);
  await press('Put together');
  expect(answer.mock.calls.map(([one]) => one)).toEqual([
    {
      kind: 'merge-papers',
      kept: 'p-a',
      other: 'p-b',
      fields: { venue: 'incoming', pages: 'incoming' },
    },
  ]);
  expect(onGone).toHaveBeenCalledWith('p-b', 'p-a');
  expect(screen.queryByRole('button', { name: /^Title p-a/ })).toBe(null);
  expect(document.activeElement).toBe(pair(/^Title p-c/));
});

test('the other may stay: what was picked holds, and each value is where it was', async () => {
  const { onGone, press } = await setUp([ab]);
  await press(/^Title p-a/);
  await choose(/^Published in The first/);
  await choose('The second stays');
  expect(compare).toHaveBeenLastCalledWith({ kept: 'p-b', other: 'p-a' });
  expect(screen.getByRole('radio', { name: 'Pages The first 1–9' })).toBeTruthy();
  await press('Put together');
  expect(answer.mock.calls[0]?.[0]).toEqual({
    kind: 'merge-papers',
    kept: 'p-b',
    other: 'p-a',
    fields: { venue: 'incoming', pages: 'kept' },
  });
  expect(onGone).toHaveBeenCalledWith('p-a', 'p-b');
});

test('what was found stays while the library looks anew, without what was decided on', async () => {
  const { become, press, found, pair } = await setUp([ab, cd, ef]);
  await press(/^Title p-a/);
  await press('Put together');
  await become([], { done: 0 });
  expect(found()).toHaveLength(2);
  expect(screen.queryByRole('progressbar')).toBe(null);
  expect(document.activeElement).toBe(pair(/^Title p-c/));
  await become([cd, ef]);
  expect(found()).toHaveLength(2);
  expect(screen.getByText('2 pairs of papers may be one.')).toBeTruthy();
  expect(document.activeElement).toBe(pair(/^Title p-c/));
});

test('what is found so far can be decided on before all was looked through', async () => {
  const { become, press, found, pair } = await setUp([ab, cd], { done: 0.4 });
  await press(/^Title p-a/);
  await press('Put together');
  await become([], { done: 0 });
  expect(found()).toHaveLength(1);
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0);
  expect(document.activeElement).toBe(pair(/^Title p-c/));
  await become([cd, ef], { done: 0.4 });
  expect(found()).toHaveLength(2);
  expect(document.activeElement).toBe(pair(/^Title p-c/));
});

test('two are told apart, and that is taken back by button or key', async () => {
  const { press, found, become } = await setUp([ab]);
  const tellApart = async () => {
    await press(/^Title p-a/);
    await press('These are two papers');
  };
  await tellApart();
  expect(answer).toHaveBeenLastCalledWith({ kind: 'tell-apart', one: 'p-a', other: 'p-b' });
  expect(screen.getByText('No paper is here twice.')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Done.');
  await press('Undo');
  expect(answer).toHaveBeenLastCalledWith({ kind: 'undo', group: '1-1-a', anyway: false });
  expect(found()).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBe(null);
  await become([ab]);
  await tellApart();
  await act(async () =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'z', ctrlKey: true }),
  );
  expect(found()).toHaveLength(1);
});

test('what cannot be done is said, and the pair stays', async () => {
  const { press, found } = await setUp([ab]);
  await press(/^Title p-a/);
  answer.mockResolvedValueOnce(failure('refused', 'One of the two is not there any more.'));
  await press('Put together');
  expect(screen.getByRole('alert').textContent).toBe('One of the two is not there any more.');
  expect(found()).toHaveLength(1);
  compare.mockResolvedValueOnce(failure('refused', 'It cannot be read.'));
  await choose('The second stays');
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(
    'It cannot be read.',
  );
});

test('more are shown when asked for, and the first of them has its turn', async () => {
  const many = Array.from({ length: 70 }, (_, number) => pairOf(`p-${number}`, `p-x${number}`));
  const { become, press, found, pair } = await setUp(many.slice(0, 50), { total: 70 });
  expect(found()).toHaveLength(50);
  await press('Show more');
  expect(asked).toEqual([50, 100]);
  await become(many);
  expect(found()).toHaveLength(70);
  expect(document.activeElement).toBe(pair(/^Title p-50/));
  expect(screen.queryByRole('button', { name: 'Show more' })).toBe(null);
});
