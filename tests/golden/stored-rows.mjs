/** @typedef {Readonly<Record<string, unknown>>} Row */
/** @typedef {Readonly<Record<string, readonly Row[]>>} Rows */

/** What can be made anew at any time, and is of no worth. */
const REMADE = ['searchIndex'];

/**
 * All rows of the store by their tables, as they are on disk, without those that are only kept to be
 * quick. They are read past the app, whatever its version and its name for the table of highlights.
 * @param {import('playwright').Page} page
 * @returns {Promise<Rows>}
 */
export const storedRows = (page) =>
  page.evaluate(async (remade) => {
    /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
    const settled = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('reading-list'));
    const names = [...database.objectStoreNames].filter((name) => !remade.includes(name));
    const transaction = database.transaction(names);
    const tables = await Promise.all(
      names.map(async (name) => [name, await settled(transaction.objectStore(name).getAll())]),
    );
    database.close();
    const { paperHighlights, ...rows } = Object.fromEntries(tables);
    rows.highlights ??= paperHighlights;
    rows.meta = rows.meta.filter((/** @type {Row} */ { name }) => name !== 'frame');
    return rows;
  }, REMADE);
