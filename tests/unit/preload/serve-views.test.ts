import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { portOf, serveViews, watchViews } from '../../../src/preload/channel.ts';
import type { Method } from '../../../src/preload/contract.ts';

type OfNumber = Method<v.NumberSchema<undefined>, number>;
const methods = {
  twice: { input: v.number() } as OfNumber,
  thrice: { input: v.number() } as OfNumber,
};
const open: MessagePort[] = [];

afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

function channel(read: (input: number) => number | Promise<number>) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1);
  const reader = vi.fn(read);
  const readers = { twice: reader, thrice: (input: number) => 3 * input };
  const { changed } = serveViews(portOf(port1), methods, readers);
  const { twice, thrice } = watchViews(portOf(port2), methods);
  const watched = (input = 21) => {
    const news: unknown[] = [];
    const stop = twice(input, (outcome) => news.push(outcome));
    return { news, stop };
  };
  return { changed, reader, watched, thrice };
}

const told = (news: readonly unknown[], count: number) =>
  vi.waitFor(() => expect(news).toHaveLength(count));

test('a view is told when it is watched and after each change', async () => {
  const { changed, watched } = channel((input) => 2 * input);
  const { news } = watched();
  await told(news, 1);
  changed();
  await told(news, 2);
  expect(news).toEqual([
    { ok: true, value: 42 },
    { ok: true, value: 42 },
  ]);
});

test('a change of one view is told to those who watch that', async () => {
  const { changed, reader, watched, thrice } = channel((input) => 2 * input);
  const { news } = watched();
  const others: unknown[] = [];
  thrice(5, (outcome) => others.push(outcome));
  await told(others, 1);
  changed('thrice');
  await told(others, 2);
  expect(reader).toHaveBeenCalledTimes(1);
  changed('twice');
  await told(news, 2);
  expect(others).toHaveLength(2);
});

test('a view that is no longer watched is neither read nor told', async () => {
  const { changed, reader, watched } = channel((input) => 2 * input);
  const first = watched();
  await told(first.news, 1);
  first.stop();
  // Messages arrive in order: once the second is told, the first is known to be stopped.
  const second = watched(4);
  await told(second.news, 1);
  changed();
  await told(second.news, 2);
  expect(reader.mock.calls).toEqual([[21], [4], [4]]);
  expect(first.news).toHaveLength(1);
});

test('a read that a later one overtakes is not told', async () => {
  const answers: ((value: number) => void)[] = [];
  const { changed, reader, watched } = channel(() => new Promise((done) => answers.push(done)));
  const { news } = watched();
  await vi.waitFor(() => expect(reader).toHaveBeenCalledTimes(1));
  changed();
  answers[1]?.(2);
  await told(news, 1);
  answers[0]?.(1);
  changed();
  answers[2]?.(3);
  await told(news, 2);
  expect(news).toEqual([
    { ok: true, value: 2 },
    { ok: true, value: 3 },
  ]);
});

test('a read that throws says why', async () => {
  const { watched } = channel(() => {
    throw new Error('No such page.');
  });
  const { news } = watched();
  await told(news, 1);
  expect(news).toEqual([{ ok: false, failure: { kind: 'broken', message: 'No such page.' } }]);
});

test('a view asked for with what does not fit is told so', async () => {
  const { reader, watched } = channel((input) => 2 * input);
  const { news } = watched('many' as unknown as number);
  await told(news, 1);
  expect(news).toMatchObject([{ ok: false, failure: { kind: 'invalid' } }]);
  expect(reader).not.toHaveBeenCalled();
});
