import { EventEmitter } from 'node:events';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';

const appendSwitch = vi.fn();
const app = Object.assign(new EventEmitter(), { commandLine: { appendSwitch } });

beforeEach(async () => {
  app.removeAllListeners();
  appendSwitch.mockReset();
  vi.resetModules();
  vi.doMock('electron', () => ({ app }));
  const { guardEverything } = await import('../../../src/main/guards.ts');
  guardEverything();
});
afterAll(() => vi.doUnmock('electron'));

/** A session that notes what it was given. */
function guardedSession() {
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setSpellCheckerDictionaryDownloadURL: vi.fn(),
  });
  app.emit('session-created', session);
  return session;
}

function guardedContents() {
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: vi.fn(),
    setWebRTCIPHandlingPolicy: vi.fn(),
  });
  app.emit('web-contents-created', {}, contents);
  return contents;
}

test('no page is given a right it asks for', () => {
  const session = guardedSession();
  const answer = vi.fn();
  session.setPermissionRequestHandler.mock.calls[0]?.[0]({}, 'media', answer);
  expect(answer).toHaveBeenCalledExactlyOnceWith(false);
  expect(session.setPermissionCheckHandler.mock.calls[0]?.[0]({}, 'media')).toBe(false);
  expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]({})).toBe(false);
});

test('nothing is downloaded, by a page or by Chromium for its dictionaries', () => {
  const session = guardedSession();
  const preventDefault = vi.fn();
  session.emit('will-download', { preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
  expect(session.setSpellCheckerDictionaryDownloadURL).toHaveBeenCalledExactlyOnceWith(
    'file:///nowhere/',
  );
});

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
  'on %s a page may load itself anew and go nowhere else',
  (name) => {
    const contents = guardedContents();
    const goes = (url: string) => {
      const preventDefault = vi.fn();
      contents.emit(name, { url, preventDefault });
      return preventDefault.mock.calls.length === 0;
    };
    expect(goes('app://reading-list/')).toBe(true);
    for (const url of [
      '',
      'app://reading-list',
      'app://reading-list/index.html',
      'app://reading-list/?x',
      'https://example.org/',
      'file:///etc/passwd',
      'about:blank',
    ])
      expect(goes(url), url).toBe(false);
  },
);

test('no page opens a window or attaches a view of another page', () => {
  const contents = guardedContents();
  const preventDefault = vi.fn();
  contents.emit('will-attach-webview', { preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
  const [open] = contents.setWindowOpenHandler.mock.calls[0] ?? [];
  expect(open({ url: 'app://reading-list/' })).toEqual({ action: 'deny' });
});

test('no page sends packets past the rules for connections', () => {
  expect(guardedContents().setWebRTCIPHandlingPolicy).toHaveBeenCalledExactlyOnceWith(
    'disable_non_proxied_udp',
  );
});

test('no machine is found, which only development does without', async () => {
  expect(appendSwitch).not.toHaveBeenCalled();
  const { findNobody } = await import('../../../src/main/guards.ts');
  findNobody();
  expect(appendSwitch).toHaveBeenCalledExactlyOnceWith('host-resolver-rules', 'MAP * ~NOTFOUND');
});
