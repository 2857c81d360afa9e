import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { success } from '../../../src/domain/outcome.ts';
import { Database } from '../../../src/library/store/database.ts';
import { emptyMachine } from './empty-machine.ts';
import { starting } from './opened.ts';

beforeEach(emptyMachine);

test.each([
  ['is not read in time', () => new Promise<never>(() => undefined)],
  ['cannot be filled', () => Promise.reject(new Error('Damaged.'))],
])('a store that %s is closed', async (_, load) => {
  const database = new Database();
  await database.open();
  const given = { bundle: { revision: 'x', load }, patience: 500 };
  const { library } = starting({ ...given, opening: Promise.resolve(success(database)) });
  expect(await library).toMatchObject({ ok: false, failure: { kind: 'broken' } });
  expect(database.isOpen()).toBe(false);
});
