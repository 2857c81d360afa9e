import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

/** Makes this process a machine without a store. */
export function emptyMachine(): void {
  globalThis.indexedDB = new IDBFactory();
  // Dexie remembers what there was when it was imported.
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}
