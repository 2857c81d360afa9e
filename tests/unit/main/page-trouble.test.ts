import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';

const quit = vi.fn();
const showMessageBox = vi.fn();
vi.mock('electron', () => ({ app: { quit }, dialog: { showMessageBox } }));
const { watchTrouble } = await import('../../../src/main/page-trouble.ts');

beforeEach(() => void vi.resetAllMocks());

/** A window whose page fails and hangs, and a person who answers what is asked, when the test says so. */
function setUp() {
  const asked: string[] = [];
  const answers: ((answer: { readonly response: number }) => void)[] = [];
  showMessageBox.mockImplementation((_window: unknown, { message }: { message: string }) => {
    asked.push(message);
    return new Promise((resolve) => answers.push(resolve));
  });
  const reload = vi.fn();
  const webContents = Object.assign(new EventEmitter(), {
    reload,
    forcefullyCrashRenderer: vi.fn(() => void webContents.emit(...killed)),
  });
  const window = Object.assign(new EventEmitter(), { webContents });
  watchTrouble(window as unknown as BrowserWindow);
  return {
    asked,
    reload,
    hang: () => window.emit('unresponsive'),
    end: (reason: string) => webContents.emit('render-process-gone', {}, { reason }),
    answer: async (response: number) => {
      answers.shift()?.({ response });
      await setImmediate();
    },
  };
}

const killed = ['render-process-gone', {}, { reason: 'killed' }] as const;
const STOPPED = 'Reading List stopped working.';
const HANGS = 'Reading List does not respond.';

test('a page that failed is started again, or the app quits', async () => {
  const { asked, reload, end, answer } = setUp();
  end('clean-exit');
  expect(asked).toEqual([]);
  end('crashed');
  await answer(0);
  expect(reload).toHaveBeenCalledOnce();
  end('oom');
  await answer(1);
  expect(quit).toHaveBeenCalledOnce();
  expect(asked).toEqual([STOPPED, STOPPED]);
});

test('a page that hangs is waited for, or ended and started again without another question', async () => {
  const { asked, reload, hang, end, answer } = setUp();
  hang();
  hang();
  await answer(1);
  expect(reload).not.toHaveBeenCalled();
  hang();
  await answer(0);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(asked).toEqual([HANGS, HANGS]);
  // The next trouble is told as any.
  end('crashed');
  expect(asked.at(-1)).toBe(STOPPED);
});

test('a page that fails while it is asked what to do about it is not waited for', async () => {
  const { asked, reload, hang, end, answer } = setUp();
  hang();
  end('oom');
  await answer(0);
  expect(reload).toHaveBeenCalledOnce();
  hang();
  end('oom');
  await answer(1);
  expect(asked).toEqual([HANGS, HANGS, STOPPED]);
  await answer(0);
  expect(reload).toHaveBeenCalledTimes(2);
});
