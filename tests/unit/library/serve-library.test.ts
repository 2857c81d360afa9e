import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failure } from '../../../src/domain/outcome.ts';
import type { Query } from '../../../src/domain/query.ts';
import { serveLibrary } from '../../../src/library/serve-library.ts';
import { connect, type Port, portOf, watchViews } from '../../../src/preload/channel.ts';
import { library, views } from '../../../src/preload/contract.ts';
import { fakeVault } from './fake-vault.ts';
import { emptyMachine, starting } from './opened.ts';

const ALL: Query = {
  text: '',
  pick: { kind: 'all' },
  sort: { by: 'page', direction: 'ascending' },
};
const open: MessageChannel[] = [];

beforeEach(emptyMachine);
afterEach(() => {
  for (const { port1, port2 } of open.splice(0)) {
    port1.close();
    port2.close();
  }
});

function served(started: ReturnType<typeof starting>) {
  const channel = new MessageChannel();
  open.push(channel);
  const port: Port = portOf(channel.port1);
  serveLibrary(portOf(channel.port2), started);
  return { methods: connect(port, library), watch: watchViews(port, views) };
}

/** Hands out what a watch says, one after another. */
function collected<T>() {
  const values: T[] = [];
  const waiting: ((value: T) => void)[] = [];
  const push = (value: T) => {
    const next = waiting.shift();
    if (next) next(value);
    else values.push(value);
  };
  const next = () =>
    new Promise<T>((resolve) => {
      const value = values.shift();
      if (value === undefined) waiting.push(resolve);
      else resolve(value);
    });
  return { push, next };
}

test('a view asked for before the start is answered after it, and after each change', async () => {
  let proceed: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    proceed = resolve;
  });
  const { vault } = fakeVault();
  const { methods, watch } = served(
    starting({ vault: { ...vault, open: () => gate.then(() => vault.open({})) } }),
  );
  const list = collected<unknown>();
  const shelf = collected<unknown>();
  watch.list({ query: ALL, from: 0, to: 1, find: null }, list.push);
  const stop = watch.shelf({}, shelf.push);
  proceed();
  expect(await methods.start({})).toMatchObject({ ok: true, value: { notices: [] } });
  expect(await list.next()).toMatchObject({ ok: true, value: { total: 3, rows: [{ id: 'p-1' }] } });
  expect(await shelf.next()).toMatchObject({ ok: true, value: { statuses: { read: 0 } } });
  await methods.act({ kind: 'set-status', papers: ['p-1'], status: 'read' });
  expect(await list.next()).toMatchObject({ ok: true, value: { rows: [{ status: 'read' }] } });
  expect(await shelf.next()).toMatchObject({ ok: true, value: { statuses: { read: 1 } } });
  stop();
  expect(await methods.paperAt({ query: ALL, index: 2 })).toEqual({ ok: true, value: 'p-3' });
});

test('what does not fit the contract is rejected by the name of its field', async () => {
  const { methods } = served(starting());
  const wrong = { kind: 'set-status', papers: ['p-1'], status: 'burnt' } as const;
  expect(await methods.act(wrong as unknown as Parameters<typeof methods.act>[0])).toMatchObject({
    ok: false,
    failure: { kind: 'invalid', field: 'status' },
  });
  expect(await methods.keep({ top: -1 })).toMatchObject({ ok: false, failure: { field: 'top' } });
  expect(await methods.keep({ top: 1 })).toEqual({ ok: true, value: null });
});

test('where the start fails every method says why', async () => {
  const opening = Promise.resolve(failure('refused', 'Too new.'));
  const { methods } = served(starting({ opening }));
  const refused = { ok: false, failure: { kind: 'refused', message: 'Too new.' } };
  expect(await methods.start({})).toEqual(refused);
  expect(await methods.paperAt({ query: ALL, index: 0 })).toEqual(refused);
  expect(await methods.act({ kind: 'create-tag', name: 'a' })).toEqual(refused);
});
