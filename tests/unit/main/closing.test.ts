import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdClosing } from '../../../src/main/closing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp({ answers = true, mayLose = false } = {}) {
  const destroy = vi.fn();
  const window = Object.assign(new EventEmitter(), { webContents: new EventEmitter(), destroy });
  const tell = vi.fn(() => answers);
  const finish = vi.fn(() => Promise.resolve());
  const ask = vi.fn(() => Promise.resolve(mayLose));
  const onStay = vi.fn();
  const { settled, isUnderWay } = holdClosing(window as unknown as BrowserWindow, {
    page: () => ({ tell }),
    finish,
    mayLose: ask,
    onStay,
  });
  const close = async () => {
    const preventDefault = vi.fn();
    window.emit('close', { preventDefault });
    await vi.advanceTimersByTimeAsync(0);
    expect(preventDefault).toHaveBeenCalled();
  };
  const settle = async (reason: string | null) => {
    settled(reason === null ? null : { kind: 'unsaved', reason });
    await vi.advanceTimersByTimeAsync(0);
  };
  return { close, settle, destroy, tell, finish, ask, onStay, isUnderWay };
}

test('the window goes only after the page has settled and the vault is closed', async () => {
  const { close, settle, destroy, finish } = setUp();
  await close();
  expect(destroy).not.toHaveBeenCalled();
  await settle(null);
  expect(finish).toHaveBeenCalledOnce();
  expect(destroy).toHaveBeenCalledOnce();
});

test('what cannot be saved keeps the window, and closing can be asked for again', async () => {
  const { close, settle, destroy, finish, ask, onStay } = setUp();
  await close();
  await settle('There is no space left on the disk.');
  expect(ask).toHaveBeenCalledWith({
    kind: 'unsaved',
    reason: 'There is no space left on the disk.',
  });
  expect(finish).not.toHaveBeenCalled();
  expect(destroy).not.toHaveBeenCalled();
  expect(onStay).toHaveBeenCalledOnce();
  await close();
  await settle(null);
  expect(destroy).toHaveBeenCalledOnce();
  expect(onStay).toHaveBeenCalledOnce();
});

test('the person may close without saving', async () => {
  const { close, settle, destroy } = setUp({ mayLose: true });
  await close();
  await settle('There is no space left on the disk.');
  expect(destroy).toHaveBeenCalledOnce();
});

test('a page that hangs does not keep the window for ever', async () => {
  const { close, destroy } = setUp();
  await close();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(destroy).toHaveBeenCalledOnce();
});

test('without a page to ask the window goes at once', async () => {
  const { close, destroy } = setUp({ answers: false });
  await close();
  expect(destroy).toHaveBeenCalledOnce();
});

test('it is under way until the window stays, or is gone', async () => {
  const { close, settle, isUnderWay, onStay } = setUp();
  expect(isUnderWay()).toBe(false);
  await close();
  expect(isUnderWay()).toBe(true);
  // What is kept for a window that stays is told right then.
  onStay.mockImplementationOnce(() => expect(isUnderWay()).toBe(false));
  await settle('There is no space left on the disk.');
  expect(onStay).toHaveBeenCalledOnce();
  expect(isUnderWay()).toBe(false);
  await close();
  await settle(null);
  expect(isUnderWay()).toBe(true);
});
