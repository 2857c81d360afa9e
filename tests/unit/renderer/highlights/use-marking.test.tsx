// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Act, Receipt } from '../../../../src/domain/act.ts';
import { failure, type Outcome, success } from '../../../../src/domain/outcome.ts';
import type { PaperView } from '../../../../src/preload/view-types.ts';

const asked = vi.fn<(act: Act) => Promise<Outcome<Receipt>>>();
vi.stubGlobal('readingList', { library: { act: asked } });
const { useMarking } = await import('../../../../src/renderer/highlights/use-marking.ts');

const PAPER: NonNullable<PaperView> = {
  id: 'p-1',
  title: '',
  authors: [],
  authorsCut: false,
  date: '',
  category: '',
  hasCode: false,
  abstract: 'We show that it is so.',
  reference: null,
  status: 'unread',
  tags: [],
  notes: [],
  backlinks: [],
  highlights: [],
};

beforeEach(() => {
  asked.mockReset().mockResolvedValue(success({ group: '1-1-a', words: '' }));
});
afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
});

function setUp() {
  document.body.innerHTML = '<p id="text">We show that it is so.</p>';
  const abstract = document.querySelector<HTMLElement>('#text');
  const { result } = renderHook(() =>
    useMarking({
      paper: PAPER,
      texts: { title: { current: null }, abstract: { current: abstract } },
      pane: { current: null },
      colour: 'yellow',
      onColour: vi.fn(),
      onSearch: vi.fn(),
      onQuote: vi.fn(),
    }),
  );
  return { result, words: abstract?.firstChild };
}

/** Selects a stretch of the text and marks it. */
async function mark({ result, words }: ReturnType<typeof setUp>, from: number, to: number) {
  if (words) getSelection()?.setBaseAndExtent(words, from, words, to);
  await act(async () => result.current.mark());
}

const quotes = ({ result }: ReturnType<typeof setUp>) =>
  result.current.highlights.map(({ anchor }) => anchor.quote.exact);

test('a highlight that is deleted before it came back from the library is gone at once', async () => {
  const set = setUp();
  await mark(set, 0, 7);
  expect(quotes(set)).toEqual(['We show']);
  await act(async () => set.result.current.remove());
  expect(asked.mock.calls.map(([each]) => each.kind)).toEqual(['mark', 'delete-highlight']);
  expect(quotes(set)).toEqual([]);
});

test('all that could not be saved yet is shown, and what is refused alone is not', async () => {
  const set = setUp();
  asked.mockResolvedValueOnce(failure('not-saved', 'The disk is full.'));
  await mark(set, 8, 12);
  let refuse: (refusal: Outcome<never>) => void = () => undefined;
  asked.mockReturnValueOnce(
    new Promise((resolve) => {
      refuse = resolve;
    }),
  );
  act(() => set.result.current.close());
  await mark(set, 0, 2);
  act(() => set.result.current.close());
  await mark(set, 3, 7);
  expect(quotes(set)).toEqual(['We', 'show', 'that']);
  await act(async () => refuse(failure('refused', 'There is another highlight of that id.')));
  expect(quotes(set)).toEqual(['show', 'that']);
});
