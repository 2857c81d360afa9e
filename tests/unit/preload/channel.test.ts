import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { failure, type Outcome, success } from '../../../src/domain/outcome.ts';
import {
  connect,
  type Port,
  portOf,
  serve,
  serveViews,
  watchViews,
} from '../../../src/preload/channel.ts';
import type { Method } from '../../../src/preload/contract.ts';

const input = v.strictObject({ papers: v.array(v.number()) });
const methods = {
  sum: { input } as Method<typeof input, number>,
  other: { input } as Method<typeof input, number>,
};

/** One end of a port, with all that is sent by it; `hears` is what the other end says. */
function fakePort() {
  const sent: unknown[] = [];
  const handlers: ((message: unknown) => void)[] = [];
  const port: Port = {
    send: (message) => void sent.push(message),
    receive: (handler) => void handlers.push(handler),
  };
  const hears = (message: unknown) => {
    for (const handler of handlers) handler(message);
  };
  return { port, sent, hears };
}

/** All that was begun without waiting for anything outside is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const NONSENSE = [
  undefined,
  null,
  0,
  'call',
  [],
  {},
  () => undefined,
  { call: 1 },
  { method: 'sum', input: { papers: [] } },
  { call: '1', method: 'sum', input: { papers: [] } },
  { call: 1, method: 2, input: { papers: [] } },
  { answer: 1 },
  { answer: 1, outcome: null },
  { answer: '1', outcome: { ok: true, value: 9 } },
  { outcome: { ok: true, value: 9 } },
  { fault: 3 },
  { news: 1 },
  { news: '1', outcome: { ok: true, value: 9 } },
  { outcome: 3, news: 1 },
  { watch: 1 },
  { watch: '1', view: 'sum', input: { papers: [] } },
  { watch: 1, view: 3, input: { papers: [] } },
  { view: 'sum' },
  { unwatch: '1' },
];

describe('who serves', () => {
  const served = (sum: (papers: readonly number[]) => Promise<Outcome<number>>) => {
    const { port, sent, hears } = fakePort();
    const other = vi.fn(async () => success(0));
    serve(port, methods, { sum: ({ papers }) => sum(papers), other });
    return { sent, hears, other };
  };
  const adds = async (papers: readonly number[]) => success(papers.reduce((a, b) => a + b, 0));
  const told = (sent: readonly unknown[]) => vi.waitFor(() => expect(sent).toHaveLength(1));

  test('answers a call under its number', async () => {
    const { sent, hears, other } = served(adds);
    hears({ call: 7, method: 'sum', input: { papers: [1, 2] } });
    await told(sent);
    expect(sent).toEqual([{ answer: 7, outcome: { ok: true, value: 3 } }]);
    expect(other).not.toHaveBeenCalled();
  });

  test.each(['none', 'toString', '__proto__', 'constructor', ''])(
    'has no method “%s”, whatever all objects have',
    (method) => {
      const { sent, hears } = served(adds);
      hears({ call: 1, method, input: { papers: [] } });
      const outcome = failure('invalid', `There is no method “${method}”.`);
      expect(sent).toEqual([{ answer: 1, outcome }]);
    },
  );

  test('names the field at fault, and asks nobody', () => {
    const sum = vi.fn(adds);
    const { sent, hears } = served(sum);
    hears({ call: 1, method: 'sum', input: { papers: [1, 'two', 'three'] } });
    hears({ call: 2, method: 'sum', input: 'all' });
    expect(sent).toMatchObject([
      { answer: 1, outcome: { ok: false, failure: { kind: 'invalid', field: 'papers.1' } } },
      { answer: 2, outcome: { ok: false, failure: { kind: 'invalid' } } },
    ]);
    expect(sent[1]).not.toHaveProperty('outcome.failure.field');
    expect(sum).not.toHaveBeenCalled();
  });

  test.each([
    [new Error('No such page.'), 'No such page.'],
    ['words', 'words'],
  ])('says why it failed: %s', async (thrown, message) => {
    const { sent, hears } = served(() => Promise.reject(thrown));
    hears({ call: 1, method: 'sum', input: { papers: [] } });
    await told(sent);
    expect(sent).toEqual([{ answer: 1, outcome: failure('broken', message) }]);
  });

  test.each(NONSENSE)('passes over %j', async (message) => {
    const { sent, hears } = served(adds);
    hears(message);
    await settled();
    expect(sent).toEqual([]);
  });
});

describe('who asks', () => {
  const asking = () => {
    const { port, sent, hears } = fakePort();
    return { caller: connect(port, methods), sent, hears };
  };

  test('gets each answer by its number, whatever their order', async () => {
    const { caller, sent, hears } = asking();
    const one = caller.sum({ papers: [1] });
    const two = caller.other({ papers: [2] });
    expect(sent).toEqual([
      { call: 1, method: 'sum', input: { papers: [1] } },
      { call: 2, method: 'other', input: { papers: [2] } },
    ]);
    hears({ answer: 2, outcome: success('two') });
    hears({ answer: 1, outcome: success('one') });
    expect(await Promise.all([one, two])).toEqual([success('one'), success('two')]);
    expect(Object.keys(caller)).toEqual(['sum', 'other']);
  });

  test('is told of a fault of the other end, once', async () => {
    const { caller, hears } = asking();
    const asked = [caller.sum({ papers: [] }), caller.sum({ papers: [] })];
    hears({ fault: 'out of memory' });
    const outcome = failure('broken', 'out of memory');
    expect(await Promise.all(asked)).toEqual([outcome, outcome]);
    const later = caller.sum({ papers: [] });
    hears({ answer: 3, outcome: success(3) });
    expect(await later).toEqual(success(3));
  });

  test('passes over nonsense, and answers nobody waits for', async () => {
    const { caller, hears } = asking();
    const asked = caller.sum({ papers: [] });
    for (const message of [...NONSENSE, { answer: 9, outcome: success(9) }]) hears(message);
    hears({ answer: 1, outcome: success(1) });
    expect(await asked).toEqual(success(1));
  });
});

describe('views', () => {
  test('pass over nonsense at both ends', async () => {
    const served = fakePort();
    const read = vi.fn(() => 1);
    serveViews(served.port, methods, { sum: read, other: read });
    for (const message of NONSENSE) served.hears(message);
    await settled();
    expect(read).not.toHaveBeenCalled();
    expect(served.sent).toEqual([]);
    const watching = fakePort();
    const told = vi.fn();
    watchViews(watching.port, methods).sum({ papers: [] }, told);
    for (const message of NONSENSE) watching.hears(message);
    watching.hears({ news: 2, outcome: success(2) });
    expect(told).not.toHaveBeenCalled();
    watching.hears({ news: 1, outcome: success(1) });
    expect(told).toHaveBeenCalledExactlyOnceWith(success(1));
  });

  test('are numbered, and those left are told no more', () => {
    const { port, sent, hears } = fakePort();
    const views = watchViews(port, methods);
    const told = [vi.fn(), vi.fn()] as const;
    const stop = views.sum({ papers: [1] }, told[0]);
    views.other({ papers: [2] }, told[1]);
    stop();
    for (const news of [1, 2]) hears({ news, outcome: success(news) });
    expect(told[0]).not.toHaveBeenCalled();
    expect(told[1]).toHaveBeenCalledExactlyOnceWith(success(2));
    expect(sent).toEqual([
      { watch: 1, view: 'sum', input: { papers: [1] } },
      { watch: 2, view: 'other', input: { papers: [2] } },
      { unwatch: 1 },
    ]);
  });

  test('that were left while they were read are not told', async () => {
    const { port, sent, hears } = fakePort();
    const answers: ((value: number) => void)[] = [];
    const read = () => new Promise<number>((resolve) => answers.push(resolve));
    serveViews(port, methods, { sum: read, other: read });
    hears({ watch: 1, view: 'sum', input: { papers: [] } });
    hears({ watch: 2, view: 'other', input: { papers: [] } });
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    hears({ unwatch: 1 });
    for (const answer of answers) answer(5);
    await vi.waitFor(() => expect(sent).toEqual([{ news: 2, outcome: success(5) }]));
  });

  test.each(['none', 'toString'])('are not read where there is no “%s”', async (view) => {
    const { port, sent, hears } = fakePort();
    serveViews(port, methods, { sum: () => 1, other: () => 1 });
    hears({ watch: 1, view, input: {} });
    const outcome = failure('invalid', `There is no method “${view}”.`);
    await vi.waitFor(() => expect(sent).toEqual([{ news: 1, outcome }]));
  });
});

describe('the port of a worker', () => {
  const made = (more: object = {}) => {
    const target = Object.assign(new EventTarget(), { postMessage: vi.fn(), ...more });
    const heard = vi.fn();
    const port = portOf(target as unknown as Worker);
    port.receive(heard);
    return { target, heard, port };
  };

  test('carries messages both ways, and tells its faults', () => {
    const { target, heard, port } = made();
    port.send('out');
    expect(target.postMessage).toHaveBeenCalledExactlyOnceWith('out');
    target.dispatchEvent(Object.assign(new Event('message'), { data: 'in' }));
    target.dispatchEvent(Object.assign(new Event('error'), { message: 'no such file' }));
    expect(heard.mock.calls).toEqual([['in'], [{ fault: 'no such file' }]]);
  });

  test('is started where it is a message port, which knows no faults', () => {
    const { target, heard } = made({ start: vi.fn() });
    expect(target).toHaveProperty('start.mock.calls.length', 1);
    target.dispatchEvent(Object.assign(new Event('error'), { message: 'none of its' }));
    expect(heard).not.toHaveBeenCalled();
  });
});
