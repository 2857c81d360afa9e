import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HeldPaper } from '../../../src/domain/catalogue/catalogue.ts';
import { indexText } from '../../../src/library/index-text.ts';
import { complete } from '../../../src/library/search/complete.ts';
import type { PackedText } from '../../../src/library/search/text/packed-text.ts';
import type { Database } from '../../../src/library/store/database.ts';
import { emptyMachine } from './empty-machine.ts';
import { acting, idsOf, listed, opened, storeNow } from './opened.ts';
import { bundleOf, paper } from './papers.ts';

const PAPERS = [
  paper('p-1', { title: 'Edge nets', abstract: 'Weights are quantized.' }),
  paper('p-2', { title: 'Maps', authors: ['Mia Kovač'], abstract: 'An \\emph{atlas} of weights.' }),
  paper('p-3', { title: '$\\alpha$-nets', abstract: 'See https://example.org/code for more.' }),
];
const COUNT = PAPERS.length;

const stores: Database[] = [];

beforeEach(emptyMachine);
afterEach(() => {
  vi.restoreAllMocks();
  for (const store of stores.splice(0)) store.close();
});

/** A store with papers, the papers as they are held, and what indexing them does. */
async function stored(papers = PAPERS) {
  const { catalogue } = await opened({ bundle: bundleOf(papers) });
  const store = await storeNow();
  stores.push(store);
  const held = catalogue().papers;
  const indexed = async (given: readonly HeldPaper[] = held, revision = 'one') => {
    const progress: number[] = [];
    const ready: PackedText[] = [];
    await indexText(store, given, {
      revision,
      records: new Map(),
      isWanted: () => true,
      onProgress: (count) => progress.push(count),
      onReady: (text) => ready.push(text),
      mayKeep: async () => true,
    });
    const [text] = ready;
    if (text === undefined) throw new Error('It was never ready.');
    return { progress, words: (prefix: string) => text.wordsBeginning(prefix, 7, 9) };
  };
  return { store, held, indexed };
}

const FOUND = [{ word: 'weights', papers: 2 }];

test('the text of papers is indexed where no index was kept', async () => {
  const { indexed } = await stored();
  const { progress, words } = await indexed();
  expect(progress).toEqual([COUNT]);
  expect(words('wei')).toEqual(FOUND);
  expect(words('atlas')).toEqual([{ word: 'atlas', papers: 1 }]);
  expect(words('emph')).toEqual([]);
  expect(words('kovac')).toHaveLength(1);
});

test('an index that was kept is used again, and no abstract read', async () => {
  const { store, indexed } = await stored();
  await indexed();
  await store.abstracts.clear();
  const { progress, words } = await indexed();
  expect(progress).toEqual([]);
  expect(words('wei')).toEqual(FOUND);
});

test('progress is told batch by batch, and each paper has its own abstract', async () => {
  const papers = Array.from({ length: 1201 }, (_, index) =>
    paper(`p-${index}`, { abstract: `only${index}` }),
  );
  const { indexed } = await stored(papers);
  const { progress, words } = await indexed();
  expect(progress).toEqual([500, 1000, 1201]);
  expect(words('only120').map(({ word }) => word)).toEqual(['only120', 'only1200']);
});

describe('an index is made anew', () => {
  const others: readonly (readonly [
    string,
    (held: readonly HeldPaper[]) => readonly HeldPaper[],
  ])[] = [
    ['of fewer papers', (held) => held.slice(1)],
    ['in another order', (held) => held.toReversed()],
    ['with another id', (held) => held.map((each, at) => (at ? each : { ...each, id: 'p-9' }))],
    [
      'with another title',
      (held) => held.map((each, at) => (at ? each : { ...each, title: 'Edge' })),
    ],
  ];
  test.each(others)('for papers %s', async (_, changed) => {
    const { held, indexed } = await stored();
    await indexed();
    const given = changed(held);
    expect((await indexed(given)).progress).toEqual([given.length]);
    expect((await indexed(given)).progress).toEqual([]);
    expect((await indexed()).progress).toEqual([COUNT]);
  });

  test('for another revision of the bundled library', async () => {
    const { store, held, indexed } = await stored();
    await indexed();
    await store.abstracts.put({ id: 'p-1', text: 'Corrected.' });
    const { progress, words } = await indexed(held, 'two');
    expect(progress).toEqual([COUNT]);
    expect(words('corr')).toHaveLength(1);
    expect(words('quant')).toEqual([]);
    expect((await indexed(held, 'two')).progress).toEqual([]);
  });

  type Data = Readonly<Record<string, unknown>>;

  /** The data with one bit of an array flipped. */
  function flipped(data: Data, name: string, array: Uint8Array | Uint16Array | Uint32Array): Data {
    const other = array.slice();
    const at = other.length >>> 1;
    other[at] = (other[at] ?? 0) ^ 1;
    return { ...data, [name]: other };
  }

  /** Ways in which each part of the data can be damaged. */
  function damagesOf(data: Data): readonly Data[] {
    return Object.entries(data).flatMap(([name, part]) => {
      if (typeof part === 'number') return [{ ...data, [name]: part + 1 }];
      if (typeof part === 'string') return [{ ...data, [name]: part.replace('maps', 'mops') }];
      if (
        !(part instanceof Uint8Array || part instanceof Uint16Array || part instanceof Uint32Array)
      )
        throw new Error(`No damage is known for ${name}.`);
      return [
        flipped(data, name, part),
        { ...data, [name]: part.slice(1) },
        { ...data, [name]: undefined },
      ];
    });
  }

  test('where anything of what was kept is damaged', async () => {
    const { store, indexed } = await stored();
    await indexed();
    const row = await store.searchIndex.get('text');
    if (row === undefined) throw new Error('No index was kept.');
    const damages = [undefined, 'index', {}, ...damagesOf(row.data as Data)];
    expect(damages.length).toBeGreaterThan(10);
    for (const data of damages) {
      await store.searchIndex.put({ ...row, data });
      const { progress, words } = await indexed();
      expect(progress).toEqual([COUNT]);
      expect(words('wei')).toEqual(FOUND);
      expect((await indexed()).progress).toEqual([]);
    }
  });
});

test('an index that cannot be read is made anew', async () => {
  const { store, indexed } = await stored();
  await indexed();
  vi.spyOn(store.searchIndex, 'get').mockRejectedValue(
    new DOMException('Failed to read large IndexedDB value', 'DataError') as never,
  );
  const { progress, words } = await indexed();
  expect(progress).toEqual([COUNT]);
  expect(words('wei')).toEqual(FOUND);
});

test('an index that cannot be kept is used all the same', async () => {
  const { store, indexed } = await stored();
  store.searchIndex.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect((await indexed()).words('wei')).toEqual(FOUND);
  expect(await store.searchIndex.count()).toBe(0);
});

test('abstracts that cannot be read are a failure, not an index without them', async () => {
  const { store, indexed } = await stored();
  store.abstracts.hook('reading', () => {
    throw new Error('Damaged.');
  });
  await expect(indexed()).rejects.toThrow();
  expect(await store.searchIndex.count()).toBe(0);
});

describe('a library', () => {
  async function annotated() {
    const library = await opened({ bundle: bundleOf(PAPERS) });
    await acting(library, [
      { kind: 'write-note', note: 'n-1', text: 'Compare with Webster.' },
      { kind: 'add-tag', papers: ['p-3'], name: 'Wear' },
    ]);
    return library;
  }

  test('finds titles, authors, tags and notes before it is indexed, and abstracts after', async () => {
    const library = await annotated();
    expect(await listed(library, 'weights')).toMatchObject({ total: 0, indexed: 0 });
    expect(await idsOf(library, 'nets')).toEqual(['p-1', 'p-3']);
    expect(await idsOf(library, 'kovac')).toEqual(['p-2']);
    expect(await idsOf(library, 'author:"mia kovac"')).toEqual(['p-2']);
    expect(await idsOf(library, 'we')).toEqual(['p-1', 'p-3']);
    expect(complete(library.finder, null, 'we')).toEqual([]);
    await library.index();
    expect(await listed(library, 'weights')).toMatchObject({ total: 2, indexed: null });
    expect(await idsOf(library, 'nets')).toEqual(['p-1', 'p-3']);
    expect(await idsOf(library, 'kovac')).toEqual(['p-2']);
    expect(await idsOf(library, 'we')).toEqual(['p-1', 'p-2', 'p-3']);
    expect(await idsOf(library, 'has:link')).toEqual(['p-3']);
    expect(complete(library.finder, null, 'we')).toEqual([{ value: 'weights', papers: 2 }]);
  });

  test('finds what is written while and after it is indexed', async () => {
    const library = await annotated();
    const indexing = library.index();
    await acting(library, [{ kind: 'write-note', note: 'n-2', text: 'cartography' }]);
    await indexing;
    expect(await idsOf(library, 'carto')).toEqual(['p-2']);
    await acting(library, [{ kind: 'write-note', note: 'n-2', text: '' }]);
    expect(await idsOf(library, 'carto')).toEqual([]);
  });

  test('tells how far the indexing has come, now and then', async () => {
    const papers = Array.from({ length: 501 }, (_, index) => paper(`p-${index}`));
    const library = await opened({ bundle: bundleOf(papers) });
    const told: (number | null)[] = [];
    library.onChange(() => told.push(library.indexed()));
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 3;
      return now;
    });
    await library.index();
    expect(told).toEqual([500, null]);
  });
});
