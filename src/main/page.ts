import { type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron';
import { type Handlers, serve } from '../preload/channel.ts';
import { shell, vault } from '../preload/contract.ts';
import type { ShellEvent } from '../preload/shell-types.ts';
import { isOwnPage } from './guards.ts';
import { IDENTITY } from './identity.ts';
import { portOfMain } from './port-of-main.ts';

/** The page in the window, which may be gone or come anew. */
export interface Page {
  /** Tells the page something; false when there is none to hear it. */
  tell(event: ShellEvent): boolean;
  /** The same of what has to be seen: false, too, until the page is painted, and once it makes way for another. */
  show(event: ShellEvent): boolean;
}

interface Served {
  readonly vault: Handlers<typeof vault>;
  readonly shell: Handlers<typeof shell>;
}

interface Connected {
  readonly ports: IpcMainEvent['ports'];
  isPainted: boolean;
  isLeft: boolean;
}

const isOurs = ({ sender, senderFrame }: IpcMainEvent, window: BrowserWindow): boolean =>
  sender === window.webContents &&
  senderFrame !== null &&
  senderFrame === window.webContents.mainFrame &&
  senderFrame.origin === IDENTITY.origin;

/** Serves whichever page the window holds; a page that is loaded anew replaces the one before. */
export function servePage(window: BrowserWindow, handlers: Served): Page {
  let connected: Connected | null = null;
  const hangUp = () => {
    for (const port of connected?.ports ?? []) port.close();
    connected = null;
    // Who wrote it is gone.
    void handlers.vault.dropExport({});
  };
  ipcMain.on('connect', (event) => {
    const { ports } = event;
    const [toVault, toShell] = ports;
    if (!toVault || !toShell || !isOurs(event, window)) {
      for (const port of ports) port.close();
      return;
    }
    hangUp();
    const page: Connected = { ports, isPainted: false, isLeft: false };
    connected = page;
    serve(portOfMain(toVault), vault, handlers.vault);
    serve(portOfMain(toShell), shell, {
      ...handlers.shell,
      painted: (input) => {
        page.isPainted = true;
        return handlers.shell.painted(input);
      },
    });
  });
  window.webContents.on('render-process-gone', hangUp);
  window.webContents.on('did-start-navigation', ({ url, isMainFrame, isSameDocument }) => {
    // To go anywhere else begins, too, and is refused.
    if (connected && isMainFrame && !isSameDocument && isOwnPage(url)) connected.isLeft = true;
  });
  const tell = (event: ShellEvent): boolean => {
    const toShell = connected?.ports[1];
    toShell?.postMessage(event);
    return toShell !== undefined;
  };
  return {
    tell,
    show: (event) => connected?.isPainted === true && !connected.isLeft && tell(event),
  };
}
