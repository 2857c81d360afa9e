/** @typedef {import('../../src/preload/index.ts').Bridge} Bridge */

/** What an import took, in milliseconds. @typedef {{ read: number, saved: number, gaps: readonly number[] }} Imported */

/**
 * Runs in the page: hands a part of the file over.
 * @param {{ text: string, isFirst: boolean, isLast: boolean }} part
 */
export async function handOver({ text, isFirst, isLast }) {
  const page =
    /** @type {{ readingList: Bridge, importing?: import('../../src/domain/import/import-item.ts').ImportId }} */ (
      /** @type {unknown} */ (globalThis)
    );
  const { library } = page.readingList;
  if (isFirst) {
    const begun = await library.beginImport({});
    if (!begun.ok) throw new Error(begun.failure.message);
    page.importing = begun.value;
  }
  const id = page.importing ?? 'i-none';
  const bytes = new TextEncoder().encode(text);
  const added = await library.addToImport({ import: id, file: 'bench.bib', bytes, isLast });
  if (!added.ok) throw new Error(added.failure.message);
}

/**
 * Runs in the page: reads and saves what was handed over, and tells how long each took and how long
 * the window went without news of either.
 * @returns {Promise<Imported>}
 */
export async function importAll() {
  const page =
    /** @type {{ readingList: Bridge, importing?: import('../../src/domain/import/import-item.ts').ImportId }} */ (
      /** @type {unknown} */ (globalThis)
    );
  const { library, views } = page.readingList;
  const id = page.importing ?? 'i-none';
  /** @type {number[]} */
  const gaps = [];
  let last = performance.now();
  const leave = views.importing({}, () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
  });
  const begun = performance.now();
  const reading = await library.readImport({ import: id });
  if (!reading.ok) throw new Error(reading.failure.message);
  const read = performance.now();
  const saved = await library.act({ kind: 'import', import: id });
  if (!saved.ok) throw new Error(saved.failure.message);
  const end = performance.now();
  leave();
  return { read: read - begun, saved: end - read, gaps };
}

/**
 * Runs in the page: writes the rows that the import made into a database of their own, as many at
 * a time, each time in one transaction flushed to disk; tells how long that took.
 * @returns {Promise<number>}
 */
export async function writeSameRows() {
  const TABLES = ['records', 'listings', 'abstracts', 'holdings', 'changes', 'readings', 'trail'];
  const TOGETHER = 2000;
  /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const from = await settled(indexedDB.open('reading-list'));
  const opening = indexedDB.open('bench-import', 1);
  opening.onupgradeneeded = () => {
    for (const name of TABLES) {
      const store = from.transaction(name).objectStore(name);
      const made = opening.result.createObjectStore(name, { keyPath: store.keyPath });
      for (const index of store.indexNames) made.createIndex(index, index);
    }
  };
  const to = await settled(opening);
  let time = 0;
  for (const name of TABLES) {
    /** @type {IDBValidKey | undefined} */
    let after;
    for (;;) {
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const source = from.transaction(name).objectStore(name);
      const [rows, keys] = await Promise.all([
        settled(source.getAll(range, TOGETHER)),
        settled(source.getAllKeys(range, TOGETHER)),
      ]);
      if (rows.length === 0) break;
      after = keys.at(-1);
      const begun = performance.now();
      const transaction = to.transaction(name, 'readwrite', { durability: 'strict' });
      for (const row of rows) transaction.objectStore(name).put(row);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      time += performance.now() - begun;
    }
  }
  from.close();
  to.close();
  return time;
}
