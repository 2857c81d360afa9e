import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const app = Object.assign(new EventEmitter(), { relaunch: vi.fn() });
vi.mock('electron', () => ({ app }));
const { answerSecondStarts } = await import('../../../src/main/second-starts.ts');

const chdir = vi.fn();
beforeEach(() => {
  vi.spyOn(process, 'chdir').mockImplementation(chdir);
  vi.stubEnv('APPIMAGE', undefined);
});
afterEach(() => {
  app.removeAllListeners();
  vi.restoreAllMocks();
  vi.resetAllMocks();
  vi.unstubAllEnvs();
});

function setUp() {
  let [isClosing, isGone] = [false, false];
  const window = Object.assign(new EventEmitter(), { isDestroyed: () => isGone });
  const show = vi.fn();
  const starts = answerSecondStarts(window as unknown as BrowserWindow, () => isClosing, show);
  return {
    show,
    starts,
    close: () => {
      isClosing = true;
    },
    stay: () => {
      isClosing = false;
      starts.stay();
    },
    gone: () => {
      isGone = true;
      window.emit('closed');
    },
    start: (name: string, folder = '/home/ada') =>
      app.emit('second-instance', {}, ['/opt/app', '--user-data-dir=x', name], folder),
  };
}

test('a start while the app runs shows its window, and nothing is started when that is closed', () => {
  const { show, start, close, gone } = setUp();
  start('a.bib');
  expect(show).toHaveBeenCalledOnce();
  close();
  gone();
  expect(app.relaunch).not.toHaveBeenCalled();
});

test('the last start while the window closes is made once more when that is gone', () => {
  const { show, start, close, gone } = setUp();
  close();
  start('a.bib');
  start('b.bib', '/home/ada/papers');
  // It may wait for an answer.
  expect(show).toHaveBeenCalledTimes(2);
  expect(app.relaunch).not.toHaveBeenCalled();
  gone();
  expect(chdir).toHaveBeenCalledExactlyOnceWith('/home/ada/papers');
  expect(app.relaunch).toHaveBeenCalledExactlyOnceWith({
    execPath: process.execPath,
    args: ['--user-data-dir=x', 'b.bib'],
  });
});

test('a start after the window is gone, and before the process is, is made once more', () => {
  const { start, close, gone } = setUp();
  close();
  gone();
  start('a.bib');
  expect(app.relaunch).toHaveBeenCalledExactlyOnceWith({
    execPath: process.execPath,
    args: ['--user-data-dir=x', 'a.bib'],
  });
});

test('where the window stays, what was started meanwhile is in it', () => {
  const { show, start, close, stay, gone } = setUp();
  close();
  start('a.bib');
  stay();
  start('b.bib');
  expect(show).toHaveBeenCalledTimes(2);
  close();
  gone();
  expect(app.relaunch).not.toHaveBeenCalled();
});

test('an AppImage is started from its file', () => {
  vi.stubEnv('APPIMAGE', '/home/ada/Reading-List.AppImage');
  const { start, close, gone } = setUp();
  close();
  start('a.bib');
  gone();
  expect(app.relaunch).toHaveBeenCalledWith(
    expect.objectContaining({ execPath: '/home/ada/Reading-List.AppImage' }),
  );
});

test('one from a folder that is gone is made nevertheless', () => {
  chdir.mockImplementationOnce(() => {
    throw new Error('ENOENT');
  });
  const { start, close, gone } = setUp();
  close();
  start('a.bib');
  gone();
  expect(app.relaunch).toHaveBeenCalledOnce();
});
