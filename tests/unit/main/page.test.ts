import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { success } from '../../../src/domain/outcome.ts';

const ipcMain = new EventEmitter();
vi.mock('electron', () => ({ app: new EventEmitter(), ipcMain }));
const { servePage } = await import('../../../src/main/page.ts');

const OWN = 'app://reading-list/';
const FILES = { kind: 'files', files: [], problems: ['“a.bib” is not there.'] } as const;
const UNDO = { kind: 'command', command: 'undo' } as const;

beforeEach(() => void ipcMain.removeAllListeners());

const madePort = () =>
  Object.assign(new EventEmitter(), { postMessage: vi.fn(), start: vi.fn(), close: vi.fn() });

/** A window whose pages connect, are painted and go when the test says so. */
function setUp() {
  const mainFrame = { origin: 'app://reading-list' };
  const webContents = Object.assign(new EventEmitter(), { mainFrame });
  const painted = vi.fn(async () => success(null));
  const dropExport = vi.fn(async () => success(null));
  const served = { vault: { dropExport }, shell: { painted } };
  const page = servePage(
    { webContents } as unknown as BrowserWindow,
    served as unknown as Parameters<typeof servePage>[1],
  );
  /** A page that loads; gives what it hears, and how it says that it is painted. */
  const load = (senderFrame: object = mainFrame) => {
    const [toVault, toShell] = [madePort(), madePort()];
    ipcMain.emit('connect', { sender: webContents, senderFrame, ports: [toVault, toShell] });
    return {
      toVault,
      toShell,
      heard: () => toShell.postMessage.mock.calls.flat().filter((each) => 'kind' in each),
      paint: async () => {
        toShell.emit('message', { data: { call: 1, method: 'painted', input: {} } });
        await setImmediate();
      },
    };
  };
  const navigate = (to: object) =>
    webContents.emit('did-start-navigation', {
      url: OWN,
      isMainFrame: true,
      isSameDocument: false,
      ...to,
    });
  const crash = () => webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  return { page, load, navigate, crash, painted, dropExport };
}

test('a page hears at once what it is told, and is shown something once it is painted', async () => {
  const { page, load, painted } = setUp();
  expect([page.tell(UNDO), page.show(FILES)]).toEqual([false, false]);
  const { heard, paint } = load();
  expect([page.tell(UNDO), page.show(FILES)]).toEqual([true, false]);
  expect(heard()).toEqual([UNDO]);
  painted.mockImplementationOnce(async () => {
    // Who waits for it may show what came before right then.
    expect(page.show(FILES)).toBe(true);
    return success(null);
  });
  await paint();
  expect(painted).toHaveBeenCalledOnce();
  expect(heard()).toEqual([UNDO, FILES]);
});

test('a page that is loaded anew is shown nothing before it is painted', async () => {
  const { page, load } = setUp();
  const before = load();
  await before.paint();
  const anew = load();
  expect(before.toShell.close).toHaveBeenCalledOnce();
  expect(page.show(FILES)).toBe(false);
  // What the one before has said late is not said by this one.
  await before.paint();
  expect(page.show(FILES)).toBe(false);
  await anew.paint();
  expect(page.show(FILES)).toBe(true);
  expect([before.heard(), anew.heard()]).toEqual([[], [FILES]]);
});

test('a page that makes way for another is shown nothing any more, though it is told', async () => {
  const { page, load, navigate } = setUp();
  const { paint, heard } = load();
  await paint();
  navigate({});
  await paint();
  expect([page.tell(UNDO), page.show(FILES)]).toEqual([true, false]);
  expect(heard()).toEqual([UNDO]);
  await load().paint();
  expect(page.show(FILES)).toBe(true);
});

test.each([{ url: 'https://example.org/' }, { isMainFrame: false }, { isSameDocument: true }])(
  'a page stays where %j begins',
  async (to) => {
    const { page, load, navigate } = setUp();
    navigate({});
    const { paint } = load();
    await paint();
    navigate(to);
    expect(page.show(FILES)).toBe(true);
  },
);

test('a page that has failed is told and shown nothing, and what it exported is dropped', async () => {
  const { page, load, crash, dropExport } = setUp();
  const { paint, heard, toVault, toShell } = load();
  await paint();
  dropExport.mockClear();
  crash();
  expect([page.tell(UNDO), page.show(FILES)]).toEqual([false, false]);
  expect(heard()).toEqual([]);
  expect(dropExport).toHaveBeenCalledOnce();
  for (const port of [toVault, toShell]) expect(port.close).toHaveBeenCalledOnce();
});

test('a frame that is not the page is hung up on, and the page goes on', async () => {
  const { page, load } = setUp();
  const { paint, toShell } = load();
  await paint();
  const other = load({ origin: 'app://reading-list' });
  expect(other.toShell.close).toHaveBeenCalledOnce();
  expect(toShell.close).not.toHaveBeenCalled();
  expect(page.show(FILES)).toBe(true);
});
