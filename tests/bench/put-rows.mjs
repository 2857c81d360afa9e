/**
 * Rows by the table they go into.
 * @typedef {Readonly<Record<string, readonly object[]>>} Rows
 */

/**
 * Runs in the page: writes rows into the app's store in one transaction.
 * @param {string} text the rows as JSON
 */
export async function putRows(text) {
  /** @type {Rows} */
  const rows = JSON.parse(text);
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('reading-list');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    const transaction = database.transaction(Object.keys(rows), 'readwrite', {
      durability: 'relaxed',
    });
    for (const [table, all] of Object.entries(rows))
      for (const row of all) transaction.objectStore(table).put(row);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}
