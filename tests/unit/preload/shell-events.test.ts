import { expect, test, vi } from 'vitest';
import { shellEvents } from '../../../src/preload/shell-events.ts';

const CLOSING = { kind: 'closing' } as const;
const UNDO = { kind: 'command', command: 'undo' } as const;

/** What the shell says, and how the page listens. */
function setUp() {
  const handlers: ((message: unknown) => void)[] = [];
  const onShell = shellEvents({
    send: () => {},
    receive: (handler) => void handlers.push(handler),
  });
  const say = (message: unknown) => {
    for (const handler of handlers) handler(message);
  };
  const listen = () => {
    const callback = vi.fn();
    onShell(callback);
    return callback.mock.calls;
  };
  return { say, listen };
}

test('all who listen are told what the shell says unasked, and nothing else', () => {
  const { say, listen } = setUp();
  const [one, other] = [listen(), listen()];
  for (const message of [UNDO, null, 'closing', { answer: 1, outcome: { ok: true } }]) say(message);
  expect(one).toEqual([[UNDO]]);
  expect(other).toEqual([[UNDO]]);
});

test('that the window is to close is not lost on a page that still loads', () => {
  const { say, listen } = setUp();
  say(CLOSING);
  expect(listen()).toEqual([[CLOSING]]);
  expect(listen()).toEqual([]);
});
