import { expect, test, vi } from 'vitest';
import { watchLatest } from '../../../../src/renderer/list/watch-latest.ts';

interface Input {
  readonly query: string;
  readonly from: number;
}
const rows = (from: number, query = 'q'): Input => ({ query, from });

/** A library that answers when the test says so. */
function setUp() {
  const asked: { input: Input; answer: (text: string) => void; stopped: boolean }[] = [];
  const told = vi.fn();
  const watching = watchLatest<Input, string>(
    (input, answer) => {
      const mine = { input, answer, stopped: false };
      asked.push(mine);
      return () => {
        mine.stopped = true;
      };
    },
    (one, other) => one.query === other.query,
    told,
  );
  return { asked, told, watching };
}

test('windows passed over while an answer is awaited are never asked for', () => {
  const { asked, told, watching } = setUp();
  for (const from of [0, 100, 200, 300]) watching.want(rows(from));
  expect(asked.map(({ input }) => input.from)).toEqual([0]);
  asked[0]?.answer('first');
  expect(told).toHaveBeenCalledWith(rows(0), 'first');
  expect(asked.map(({ input }) => input.from)).toEqual([0, 300]);
  expect(asked.map(({ stopped }) => stopped)).toEqual([true, false]);
});

test('another query does not wait for the answer to the one before', () => {
  const { asked, told, watching } = setUp();
  watching.want(rows(0));
  watching.want(rows(0, 'qu'));
  expect(asked).toHaveLength(2);
  asked[0]?.answer('late');
  expect(told).not.toHaveBeenCalled();
  asked[1]?.answer('new');
  expect(told).toHaveBeenCalledWith(rows(0, 'qu'), 'new');
});

test('what is watched is told again after each change, and asked for only once', () => {
  const { asked, told, watching } = setUp();
  watching.want(rows(0));
  watching.want(rows(50));
  watching.want(rows(0));
  asked[0]?.answer('one');
  asked[0]?.answer('two');
  watching.want(rows(0));
  expect(asked).toHaveLength(1);
  expect(told.mock.calls.map(([, answer]) => answer)).toEqual(['one', 'two']);
});

test('nothing is told after stopping, and it can begin again', () => {
  const { asked, told, watching } = setUp();
  watching.want(rows(0));
  watching.stop();
  asked[0]?.answer('late');
  expect(told).not.toHaveBeenCalled();
  expect(asked[0]?.stopped).toBe(true);
  watching.want(rows(0));
  asked[1]?.answer('again');
  expect(told).toHaveBeenCalledOnce();
});
