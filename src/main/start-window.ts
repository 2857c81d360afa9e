import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { singleLine } from '../domain/safe/single-line.ts';
import type { Left, ShellEvent } from '../preload/shell-types.ts';
import { handleScheme, prepareAnswers, serveBundle } from './app-scheme.ts';
import { holdClosing } from './closing.ts';
import { offerContextMenu } from './context-menu.ts';
import { serveFromVite } from './development-server.ts';
import { takeFirstPicture } from './first-picture.ts';
import { folderPicker } from './folder-picker.ts';
import { IDENTITY } from './identity.ts';
import { showMenu } from './menu.ts';
import type { OpenedFiles } from './opened-files.ts';
import type { OpenedLinks } from './opened-link.ts';
import { type Page, servePage } from './page.ts';
import { watchTrouble } from './page-trouble.ts';
import { answerSecondStarts } from './second-starts.ts';
import { shellHandlers } from './shell-handlers.ts';
import type { Vault } from './vault/vault.ts';
import { createWindow } from './window.ts';
import type { WindowMemory } from './window-memory.ts';

/** What was begun before Electron was ready. */
export interface Start {
  /** Vite's address in development. */
  readonly server: string | undefined;
  /** The folder that holds the built main, preload and renderer. */
  readonly code: string;
  readonly memory: Promise<WindowMemory>;
  /** Settled once Chromium may open the database. */
  readonly session: Promise<unknown>;
  readonly vault: Vault;
  readonly opened: OpenedFiles;
  readonly links: OpenedLinks;
  /** Marks the session as ended well. */
  readonly end: () => void;
}

function serveScheme({ server, code }: Start): void {
  const repository = app.getAppPath();
  handleScheme((request) =>
    server === undefined
      ? serveBundle(join(code, 'renderer'), request)
      : serveFromVite(server, repository, request),
  );
}

function focus(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}

/** What the first frame does not need and would only wait for. */
function finishWindow({ server }: Start, window: BrowserWindow, page: Page): void {
  offerContextMenu(window);
  showMenu({
    platform: process.platform,
    development: server !== undefined,
    run: (command) => page.tell({ kind: 'command', command }),
  });
}

const ASKED = {
  unsaved: {
    message: 'What you did last could not be saved.',
    buttons: ['Stay and try again', 'Close without saving it'],
  },
  'under-way': { message: 'Something is still under way.', buttons: ['Stay', 'Close anyway'] },
} as const;

/** Asks whether to close although something would be lost. */
async function mayLose(window: BrowserWindow, { kind, reason }: Left): Promise<boolean> {
  const { message, buttons } = ASKED[kind];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail: singleLine(reason),
    buttons: [...buttons],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** Opens the window and connects its page; Electron must be ready. */
export async function startWindow(start: Start): Promise<void> {
  serveScheme(start);
  const memory = await start.memory;
  await start.session;
  const window = createWindow(memory, start.code);
  prepareAnswers();
  const picture = process.env.READING_LIST_SCREENSHOT;
  const finish = async () => {
    await start.vault.close();
    start.end();
  };
  const atFirst = once(() => {
    finishWindow(start, window, page);
    if (picture) void takeFirstPicture(window, picture);
  });
  const page: Page = servePage(window, {
    vault: start.vault.handlers,
    shell: shellHandlers(memory, {
      second: start.vault.second,
      markdown: start.vault.markdown,
      pickFolder: folderPicker(window),
      openedPart: start.opened.part,
      painted: () => {
        atFirst();
        hear();
      },
      settled: (left) => closing.settled(left),
    }),
  });
  // What comes from outside while the window closes would go with the page.
  const show = (event: ShellEvent) => !closing.isUnderWay() && page.show(event);
  const hear = () => {
    start.opened.listen(show);
    start.links.listen((event) => {
      focus(window);
      return show(event);
    });
  };
  const closing = holdClosing(window, {
    page: () => page,
    finish,
    mayLose: (left) => mayLose(window, left),
    onStay: () => {
      starts.stay();
      hear();
    },
  });
  const starts = answerSecondStarts(window, closing.isUnderWay, () => focus(window));
  void window.loadURL(`${IDENTITY.origin}/`);
  watchTrouble(window);
}
