import type * as Electron from 'electron';
import type { ElectronApplication } from 'playwright/test';

/** Runs in the main process: writes down whatever gets out of the page. */
function install(electron: typeof Electron, log: string): Promise<void> {
  const { app, BrowserWindow, dialog, session, shell, webContents } = electron;
  const seen: string[] = [];
  Object.assign(globalThis, { witnessed: seen });
  const own = 'app://reading-list/';
  const watch = (contents: Electron.WebContents) => {
    contents.on('did-navigate', (_event, url) => {
      if (url !== own) seen.push(`The window went to ${url.slice(0, 60)}.`);
    });
    contents.on('did-frame-navigate', (_event, url, _code, _status, isMain) => {
      // A blank frame has nothing but the page's own policy.
      if (!isMain && url !== 'about:blank') seen.push(`A frame shows ${url.slice(0, 60)}.`);
    });
    contents.on('did-attach-webview', () => seen.push('A view of another page was attached.'));
  };
  for (const contents of webContents.getAllWebContents()) watch(contents);
  app.on('web-contents-created', (_event, contents) => {
    seen.push(`A page of the kind ${contents.getType()} was made.`);
    watch(contents);
  });
  app.on('browser-window-created', () => seen.push('A window was made.'));
  session.defaultSession.on('will-download', (event, item) => {
    if (event.defaultPrevented) return;
    seen.push('A file is downloaded.');
    // It would ask where to.
    event.preventDefault();
    item.cancel();
  });
  const opened = (url: string) => {
    seen.push(`${url} was opened outside.`);
    return Promise.resolve('');
  };
  Object.assign(shell, { openExternal: opened, openPath: opened });
  const asked = (name: string) => () => {
    seen.push(`The dialog ${name} was shown.`);
    return Promise.resolve({ response: 0, canceled: true, filePaths: [] });
  };
  for (const name of ['showOpenDialog', 'showSaveDialog', 'showMessageBox', 'showErrorBox'])
    Object.assign(dialog, { [name]: asked(name) });
  if (BrowserWindow.getAllWindows().length !== 1) seen.push('There is not one window.');
  return session.defaultSession.netLog.startLogging(log);
}

/** Watches the main process of an app; names that are looked up are written to the file. */
export async function witness(app: ElectronApplication, log: string) {
  await app.evaluate(install, log);
  return {
    /** What was seen since it was asked last. */
    taken: () =>
      app.evaluate(() => (globalThis as unknown as { witnessed: string[] }).witnessed.splice(0)),
    /** Brings the page back, whatever has become of it, and closes all others. */
    renew: () =>
      app.evaluate(async ({ BrowserWindow }) => {
        const [last, ...others] = BrowserWindow.getAllWindows().reverse();
        for (const window of others) window.destroy();
        // Electron 25 ends now and then where a page is replaced that is still on its way.
        for (let wait = 0; wait < 20 && last?.webContents.isLoading(); wait += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        await last?.loadURL('app://reading-list/').catch(() => undefined);
      }),
    stopLog: () => app.evaluate(({ session }) => session.defaultSession.netLog.stopLogging()),
  };
}
