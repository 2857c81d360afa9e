import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Database } from '../../../src/library/store/database.ts';
import { openDatabase } from '../../../src/library/store/open-database.ts';
import { VERSIONS } from '../../../src/library/store/versions.ts';
import { emptyMachine } from './empty-machine.ts';

beforeEach(emptyMachine);
afterEach(() => void vi.restoreAllMocks());

test('a store is new once', async () => {
  const onNew = vi.fn();
  expect((await openDatabase(onNew)).ok).toBe(true);
  expect(onNew).toHaveBeenCalledOnce();
  expect((await openDatabase(onNew)).ok).toBe(true);
  expect(onNew).toHaveBeenCalledOnce();
});

test('another store beside it says nothing of this one', async () => {
  const other = indexedDB.open('another', 9000);
  await new Promise((resolve) => other.addEventListener('success', resolve));
  const onNew = vi.fn();
  expect((await openDatabase(onNew)).ok).toBe(true);
  expect(onNew).toHaveBeenCalledOnce();
});

test('a store of a newer version is refused in words', async () => {
  const newer = new Database([...VERSIONS, { stores: { more: 'id' } }]);
  await newer.open();
  newer.close();
  const onNew = vi.fn();
  expect(await openDatabase(onNew)).toEqual({
    ok: false,
    failure: {
      kind: 'refused',
      message:
        'This library was last used with a newer version of Reading List. Please install that version or a later one; nothing has been changed.',
    },
  });
  expect(onNew).not.toHaveBeenCalled();
});

test.each([
  [new DOMException('full', 'QuotaExceededError'), 'not-saved'],
  [new DOMException('Internal error.', 'UnknownError'), 'not-saved'],
  [new DOMException('Internal error opening backing store.', 'UnknownError'), 'broken'],
])('a store that cannot be opened for %s is %s', async (error, kind) => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(error);
  expect(await openDatabase()).toMatchObject({ ok: false, failure: { kind } });
});

test('where Chromium refuses to open any store, that is said', async () => {
  const refusing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    const request = Object.assign(new EventTarget(), {
      error: new DOMException('Internal error.', 'UnknownError'),
    });
    setTimeout(() => {
      const event = new Event('error', { cancelable: true });
      request.dispatchEvent(event);
      Reflect.get(request, 'onerror')?.(event);
    });
    return request as unknown as IDBOpenDBRequest;
  });
  expect(await openDatabase()).toMatchObject({
    failure: {
      kind: 'not-saved',
      message: expect.stringMatching(/refuses all storage.*restart the app/),
    },
  });
  expect(refusing).toHaveBeenCalled();
});
