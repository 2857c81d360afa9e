import { resolve } from 'node:path';
import { _electron } from 'playwright/test';
import type { Running, Size } from './app.ts';

export const root = resolve(import.meta.dirname ?? __dirname, '../..');

/** How to start the Electron at hand, as scripts/e2e.mjs found it. */
export function electronCommand(folder: string, more: readonly string[] = []) {
  const path = process.env.READING_LIST_ELECTRON;
  const app = process.env.READING_LIST_APP;
  if (path === undefined || app === undefined)
    throw new Error('Run the end-to-end tests with “npm run e2e”.');
  const args: string[] = JSON.parse(process.env.READING_LIST_ELECTRON_ARGS ?? '[]');
  return { path, args: [...args, app, `--user-data-dir=${folder}`, ...more] };
}

/** A desktop of its own: what the app tells the system stays beside its folder. */
export const desktopOf = (folder: string) => ({
  XDG_DATA_HOME: `${folder}-desktop/data`,
  XDG_CONFIG_HOME: `${folder}-desktop/config`,
});

/** Starts the built app in Electron with all it keeps in `folder`. */
export async function launchElectron(
  folder: string,
  size: Size,
  more: readonly string[] = [],
): Promise<Running> {
  const { path, args } = electronCommand(folder, more);
  const errors: string[] = [];
  const app = await _electron.launch({
    executablePath: path,
    args,
    // The theme is the app's own matter.
    colorScheme: null,
    env: { ...process.env, ...desktopOf(folder) },
  });
  const child = app.process();
  // The first argument of the callback is Electron itself, in the main process.
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    shell.openExternal = (url) => {
      opened.push(url);
      return Promise.resolve();
    };
    Object.assign(globalThis, { opened });
  });
  const page = await app.firstWindow();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const resize = ({ width, height }: Size) =>
    app.evaluate(
      ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
      { x: 0, y: 0, width, height },
    );
  await resize(size);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    page,
    errors,
    close: async () => {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await ended;
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      // Playwright starts it as the leader of its own group.
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
    openedLinks: () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened),
    pickFolder: async (chosen) => {
      await app.evaluate(({ dialog }, path) => {
        dialog.showOpenDialog = () =>
          Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
      }, chosen);
    },
    saveAs: async (chosen) => {
      await app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = () =>
          Promise.resolve({ canceled: path === null, filePath: path ?? '' });
      }, chosen);
    },
    answerQuestions: async (button) => {
      await app.evaluate(({ dialog }, response) => {
        const said: string[] = [];
        dialog.showMessageBox = (...given: readonly unknown[]) => {
          const { message, detail } = given.at(-1) as Electron.MessageBoxOptions;
          said.push(`${message} ${detail}`);
          return Promise.resolve({ response, checkboxChecked: false });
        };
        Object.assign(globalThis, { said });
      }, button);
      return () => app.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    },
    pickInMenu: (title) =>
      app.evaluate(({ Menu }, label) => {
        const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items);
        entries?.find((entry) => entry?.label === label)?.click();
      }, title),
    clipboard: () =>
      app.evaluate(async ({ clipboard }) => {
        const text = await clipboard.readText();
        // Older Electrons have a method of their own for it, newer ones the one of the web.
        if ('readHTML' in clipboard) {
          const readHtml = clipboard.readHTML as () => string;
          return { text, markup: readHtml() };
        }
        const items = await clipboard.read();
        const found = items.find(({ types }) => types.includes('text/html'));
        const markup = await found?.getType('text/html');
        return { text, markup: (await markup?.text()) ?? '' };
      }),
    resize,
    setTheme: async (theme) => {
      await app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source;
      }, theme);
    },
  };
}
