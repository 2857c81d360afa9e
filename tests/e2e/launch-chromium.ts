import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright/test';
import { COMMANDS } from '../../src/domain/command.ts';
import { failure, success } from '../../src/domain/outcome.ts';
import { outsideAddress } from '../../src/domain/safe/link-address.ts';
import { openVault, type Vault } from '../../src/main/vault/vault.ts';
import { type Handlers, type Port, serve } from '../../src/preload/channel.ts';
import { shell, vault } from '../../src/preload/contract.ts';
import type { Running, Size } from './app.ts';
import { root } from './launch-electron.ts';
import { serveBundle } from './serve-bundle.ts';

/**
 * Stands in for the two calls the preload makes of Electron. What it posts to main goes, message
 * by message, to the same vault code running in the test, so that only Electron itself is missing.
 */
const standIn = (preload: string) => `
if (location.protocol === 'http:') {
  const relay = (port, name) => {
    port.onmessage = async ({ data }) => port.postMessage(await window.toMain(name, data));
  };
  const electron = {
    contextBridge: { exposeInMainWorld: (name, value) => { window[name] = value; } },
    ipcRenderer: {
      postMessage: (_channel, _message, [vault, shell]) => {
        relay(vault, 'vault');
        relay(shell, 'shell');
        window.fromMain = (message) => shell.postMessage(message);
      },
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('The preload may require only electron, not ' + name);
    return electron;
  };
  (function (exports, module) { ${preload}\n })({}, { exports: {} });
}`;

/** A port whose every message is answered by what a server of methods says to it. */
function answering(begin: (port: Port) => void) {
  let receive: (message: unknown) => void = () => {};
  let reply: (message: unknown) => void = () => {};
  begin({
    receive: (handler) => {
      receive = handler;
    },
    send: (message) => reply(message),
  });
  let turn: Promise<unknown> = Promise.resolve();
  return (message: unknown) => {
    const next = turn.then(
      () =>
        new Promise((done) => {
          reply = done;
          receive(message);
        }),
    );
    turn = next;
    return next;
  };
}

interface Shell {
  readonly folder: string;
  readonly opened: string[];
  readonly settled: () => void;
  readonly second: Vault['second'];
  readonly markdown: Vault['markdown'];
  /** What the person chooses where a folder is asked for. */
  readonly picked: () => string | null;
}

function shellHandlers({ folder, opened, settled, second, markdown, picked }: Shell) {
  return {
    openLink: async ({ url }) => {
      const link = outsideAddress(url);
      if (link.ok) opened.push(link.value);
      return link.ok ? success(null) : link;
    },
    about: async () =>
      success({
        version: '0',
        electron: 'none',
        chromium: 'current',
        fallback: null,
        dataFolder: folder,
        theme: 'system',
      }),
    setTheme: async () => success(null),
    showDataFolder: async () => failure('refused', 'There is no file manager here.'),
    systemOpening: async () => success({ opens: 'links', isOn: false }),
    setSystemOpening: async () => failure('refused', 'There is no system here.'),
    secondFolder: () => second.state(),
    chooseSecondFolder: async () => {
      const chosen = picked();
      return chosen === null ? second.state() : second.choose(chosen);
    },
    stopSecondFolder: () => second.stop(),
    openedPart: async () => failure('refused', 'Nothing is opened from outside here.'),
    markdownFolder: () => markdown.state(),
    chooseMarkdownFolder: async () => {
      const chosen = picked();
      return chosen === null ? markdown.state() : markdown.choose(chosen);
    },
    painted: async () => success(null),
    settled: async () => {
      settled();
      return success(null);
    },
  } satisfies Handlers<typeof shell>;
}

/** Opens the built window in a current Chromium with all it keeps in `folder`. */
export async function launchChromium(folder: string, size: Size): Promise<Running> {
  const server = await serveBundle(folder);
  let saved: string | null = null;
  const kept = openVault({
    folder,
    now: () => new Date(),
    exporting: {
      pick: async () => saved,
      print: async () => failure('refused', 'Nothing is printed here.'),
    },
  });
  const opened: string[] = [];
  let picked: string | null = null;
  const errors: string[] = [];
  const { promise: closing, resolve: settled } = deferred();
  const context: BrowserContext = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...(process.env.READING_LIST_CHROMIUM && { executablePath: process.env.READING_LIST_CHROMIUM }),
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: size,
  });
  const given = {
    folder,
    opened,
    settled,
    second: kept.second,
    markdown: kept.markdown,
    picked: () => picked,
  };
  const answer = {
    vault: answering((port) => serve(port, vault, kept.handlers)),
    shell: answering((port) => serve(port, shell, shellHandlers(given))),
  };
  await context.exposeFunction('toMain', (name: 'vault' | 'shell', message: unknown) =>
    answer[name](message),
  );
  await context.addInitScript(standIn(readFileSync(join(root, 'out/preload/index.cjs'), 'utf8')));
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(server.url);

  let ended = false;
  const end = async () => {
    if (ended) return;
    ended = true;
    await context.close();
    await kept.close();
    await server.close();
  };
  return {
    page,
    errors,
    close: async () => {
      await page.evaluate(() =>
        (window as unknown as { fromMain: (message: unknown) => void }).fromMain({
          kind: 'closing',
        }),
      );
      await closing;
      await end();
    },
    kill: end,
    openedLinks: async () => opened,
    pickFolder: async (chosen) => {
      picked = chosen;
    },
    saveAs: async (chosen) => {
      saved = chosen;
    },
    answerQuestions: async () => {
      throw new Error('No system asks anything here.');
    },
    pickInMenu: async (title) => {
      const command = COMMANDS.find((each) => each.title === title)?.id;
      await page.evaluate(
        (id) =>
          (window as unknown as { fromMain: (message: unknown) => void }).fromMain({
            kind: 'command',
            command: id,
          }),
        command,
      );
    },
    clipboard: async () => {
      await context.grantPermissions(['clipboard-read']);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      return { text, markup: '' };
    },
    resize: (wanted) => page.setViewportSize(wanted),
    setTheme: (theme) => page.emulateMedia({ colorScheme: theme }),
  };
}

function deferred() {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
