import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../../src/domain/settings.ts';
import type { Library } from '../../../src/library/library.ts';
import type { Database, FrameRow } from '../../../src/library/store/database.ts';
import { frameView } from '../../../src/library/views/frame-view.ts';
import type { Started } from '../../../src/preload/view-types.ts';
import { emptyMachine } from './empty-machine.ts';
import { fakeVault } from './fake-vault.ts';
import { journalOf } from './journal.ts';
import { acting, opened, starting, storeNow } from './opened.ts';
import { bundleOf, PAPERS, paper } from './papers.ts';

type Parts = Parameters<typeof starting>[0];

/** No library has so many papers: a frame that says so is the kept one. */
const MARK = 1234;

beforeEach(emptyMachine);

async function inStore<T>(use: (store: Database) => Promise<T>): Promise<T> {
  const store = await storeNow();
  const result = await use(store);
  store.close();
  return result;
}

async function frameNow(): Promise<FrameRow> {
  const row = await inStore((store) => store.meta.get('frame'));
  if (row?.name !== 'frame') throw new Error('No frame was kept.');
  return row;
}

/** Keeps the frame of a library as `view` makes it out of what it was. */
async function keeping(library: Library, view: (kept: Started) => unknown): Promise<void> {
  await library.keepFrame();
  const row = await frameNow();
  await inStore((store) => store.meta.put({ ...row, view: view(row.view as Started) }));
}

const marked = ({ list, ...rest }: Started) => ({ ...rest, list: { ...list, of: MARK } });

/** A library whose frame was kept, and marked. */
async function kept(parts: Parts = {}): Promise<Library> {
  const library = await opened(parts);
  await keeping(library, marked);
  return library;
}

async function firstOf(parts: Parts): Promise<Started> {
  const first = await starting(parts).first;
  if (!first.ok) throw new Error(first.failure.message);
  return first.value;
}

/** Starts, and expects what the views say, not what was kept. */
async function expectAnew(parts: Parts): Promise<Started> {
  const { first, library } = starting(parts);
  const [shown, started] = await Promise.all([first, library]);
  if (!shown.ok || !started.ok) throw new Error('The library does not open.');
  const { value: now } = started;
  expect(shown.value.list.of).not.toBe(MARK);
  const anew = { ...(await frameView(now)), settings: now.settings(), notices: now.notices() };
  expect(shown.value).toEqual(anew);
  return shown.value;
}

test('the first start says what the views say', async () => {
  const first = await expectAnew({ vault: fakeVault().vault });
  expect(first).toMatchObject({
    list: { total: 3, of: 3, from: 0, rows: [{ id: 'p-1' }, { id: 'p-2' }, { id: 'p-3' }] },
    shelf: { all: 3 },
    facets: { code: { yes: 0, no: 3 } },
    settings: { search: '' },
    notices: [],
  });
});

test('a frame is of the query, the place and the paper the window was left with', async () => {
  const papers = Array.from({ length: 200 }, (_, index) => paper(`p-${index}`));
  const library = await opened({ bundle: bundleOf(papers) });
  await library.keep({ search: 'title -p-7', selected: 'p-130', top: 120.5 });
  const { list } = await frameView(library);
  expect(list).toMatchObject({ total: 189, from: 50, at: 119 });
  expect(list.rows).toHaveLength(139);
  expect(list.sort.by).toBe('relevance');
});

test('where nothing has come since, the frame that was kept is shown before papers are read', async () => {
  const { vault } = fakeVault();
  await kept({ vault });
  const store = await storeNow();
  const read: string[] = [];
  store.papers.hook('reading', (row) => {
    read.push(row.id);
    return row;
  });
  const { first, library } = starting({
    vault,
    opening: Promise.resolve({ ok: true, value: store }),
  });
  expect(await first).toMatchObject({ ok: true, value: { list: { of: MARK, total: 3 } } });
  expect(read).toEqual([]);
  const whole = await library;
  expect(whole.ok && whole.value.notices()).toEqual([]);
  expect(read).toHaveLength(3);
});

test('papers are read once the window has drawn the frame that was kept', async () => {
  const { vault } = fakeVault();
  await kept({ vault });
  let draw: () => void = () => undefined;
  let isOpen = false;
  const drawn = new Promise<void>((resolve) => {
    draw = resolve;
  });
  const { first, library } = starting({ vault, drawn });
  const opening = library.then(() => {
    isOpen = true;
  });
  await first;
  // As much time as it takes to open another.
  await opened({ vault });
  expect(isOpen).toBe(false);
  draw();
  await opening;
});

test('a window that never draws the frame that was kept gets its library', async () => {
  const { vault } = fakeVault();
  await kept({ vault });
  const { library } = starting({ vault, drawn: new Promise(() => undefined) });
  expect(await library).toMatchObject({ ok: true });
});

test('a kept frame comes with the settings of now and what the journal has to say', async () => {
  const { vault } = fakeVault();
  const library = await kept({ vault });
  await library.keep({ density: 'compact' });
  const notices = [{ tone: 'warning', words: 'A backup is missing.' }] as const;
  const telling = async () => {
    const answer = await vault.open({});
    return answer.ok ? { ...answer, value: { ...answer.value, notices } } : answer;
  };
  const first = await firstOf({ vault: { ...vault, open: telling } });
  expect(first).toMatchObject({ list: { of: MARK }, settings: { density: 'compact' }, notices });
});

describe('a frame is made anew', () => {
  test('after a change', async () => {
    const { vault } = fakeVault();
    const library = await kept({ vault });
    await acting(library, [{ kind: 'set-status', papers: ['p-1'], status: 'read' }]);
    const { list } = await expectAnew({ vault });
    expect(list.rows[0]).toMatchObject({ status: 'read' });
    await library.keepFrame();
    expect(await firstOf({ vault })).toMatchObject({ list: { rows: list.rows } });
  });

  test('for another bundled library', async () => {
    const { vault } = fakeVault();
    await kept({ vault });
    const bundle = bundleOf([...PAPERS, paper('p-4')], 'two');
    expect((await expectAnew({ vault, bundle })).list.total).toBe(4);
  });

  test.each<[Partial<Settings>, boolean]>([
    [{ search: 'p-2' }, true],
    [{ sort: { by: 'date', direction: 'descending' } }, true],
    [{ selected: 'p-3' }, true],
    [{ top: 51 }, true],
    [{ top: 49.5 }, false],
    [{ textSize: 2, panes: { library: 30, list: 30 } }, false],
  ])('where %j was set since: %s', async (settings, isAnew) => {
    const { vault } = fakeVault();
    const library = await kept({ vault });
    await library.keep(settings);
    if (isAnew) await expectAnew({ vault });
    else expect((await firstOf({ vault })).list.of).toBe(MARK);
  });

  test('where the journal has what the store lacks', async () => {
    const { vault, kept: journal } = fakeVault();
    await kept({ vault });
    journal.push(...journalOf([['p-2/status', 'reading']]));
    const { list, notices } = await expectAnew({ vault });
    expect(list.rows[1]).toMatchObject({ status: 'reading' });
    expect(notices).toHaveLength(1);
  });

  test('where the journal cannot be opened', async () => {
    const { vault } = fakeVault();
    await kept({ vault });
    const { notices } = await expectAnew({
      vault: {
        ...vault,
        open: async () => ({ ok: false, failure: { kind: 'broken', message: 'It is locked.' } }),
      },
    });
    expect(notices).toMatchObject([{ tone: 'warning' }]);
  });

  const broken: readonly (readonly [string, (view: Started) => unknown])[] = [
    ['nothing', () => undefined],
    ['null', () => null],
    ['text', () => 'frame'],
    ['another shape', () => ({ list: [] })],
    ['no list', ({ shelf, facets }) => ({ shelf, facets })],
    ['no rows', (view) => ({ ...view, list: { ...view.list, rows: null } })],
    ['broken rows', (view) => ({ ...view, list: { ...view.list, rows: [{ id: 'p-1' }] } })],
    ['no shelf', (view) => ({ ...view, shelf: undefined })],
    ['no tags', (view) => ({ ...view, shelf: { ...view.shelf, tags: 3 } })],
    ['broken facets', (view) => ({ ...view, facets: { ...view.facets, years: undefined } })],
  ];
  test.each(broken)('where what was kept is %s', async (_, view) => {
    const { vault } = fakeVault();
    await keeping(await opened({ vault }), (now) => view({ ...now, ...marked(now) }));
    await expectAnew({ vault });
  });

  test('where it cannot be read', async () => {
    const { vault } = fakeVault();
    await kept({ vault });
    const store = await storeNow();
    store.meta.hook('reading', (row) => {
      if (row?.name === 'frame') throw new Error('Damaged.');
      return row;
    });
    await expectAnew({ vault, opening: Promise.resolve({ ok: true, value: store }) });
  });
});

test('a frame made while something changed is not taken for one made after it', async () => {
  const { vault } = fakeVault();
  const library = await opened({ vault });
  const keepingIt = library.keepFrame();
  await acting(library, [{ kind: 'set-status', papers: ['p-1'], status: 'read' }]);
  await keepingIt;
  await expectAnew({ vault });
});

test('what keeps a frame from being kept keeps nothing else', async () => {
  const { vault } = fakeVault();
  const library = await opened({ vault });
  const store = await storeNow();
  await store.delete({ disableAutoOpen: false });
  await expect(library.keepFrame()).resolves.toBeUndefined();
});
