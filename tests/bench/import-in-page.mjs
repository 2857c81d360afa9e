/** @typedef {import('../../src/preload/index.ts').Bridge} Bridge */

/**
 * What the page keeps of an import between the calls.
 * @typedef {object} Importing
 * @property {import('../../src/domain/import/import-item.ts').ImportId} id
 * @property {number[]} gaps for how long the window went without news, in milliseconds
 * @property {() => void} leave
 */

/** @typedef {{ readingList: Bridge, importing: Importing }} Window */

/**
 * Runs in the page: hands a chosen file over in parts, as the window does, and begins to watch.
 * @param {Node} field
 */
export async function handOver(field) {
  const PART = 4 * 1024 * 1024;
  const page = /** @type {Window} */ (/** @type {unknown} */ (globalThis));
  const { library, views } = page.readingList;
  const [file] = /** @type {HTMLInputElement} */ (field).files ?? [];
  if (!file) throw new Error('No file was chosen.');
  const begun = await library.beginImport({});
  if (!begun.ok) throw new Error(begun.failure.message);
  for (let from = 0; from < file.size; from += PART) {
    const bytes = new Uint8Array(await file.slice(from, from + PART).arrayBuffer());
    const isLast = from + PART >= file.size;
    const part = { import: begun.value, file: file.name, bytes, isLast };
    const added = await library.addToImport(part);
    if (!added.ok) throw new Error(added.failure.message);
  }
  /** @type {number[]} */
  const gaps = [];
  let last = performance.now();
  const leave = views.importing({}, () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
  });
  page.importing = { id: begun.value, gaps, leave };
}

/** Runs in the page: has read what was handed over; how long that took, in milliseconds. */
export async function readAll() {
  const page = /** @type {Window} */ (/** @type {unknown} */ (globalThis));
  const begun = performance.now();
  const reading = await page.readingList.library.readImport({ import: page.importing.id });
  if (!reading.ok) throw new Error(reading.failure.message);
  return { read: performance.now() - begun, gaps: page.importing.gaps.splice(0) };
}

/** Runs in the page: saves what was read, and tells how long the window went without news. */
export async function saveAll() {
  const page = /** @type {Window} */ (/** @type {unknown} */ (globalThis));
  const { id, gaps, leave } = page.importing;
  const saved = await page.readingList.library.act({ kind: 'import', import: id });
  if (!saved.ok) throw new Error(saved.failure.message);
  leave();
  return gaps;
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
