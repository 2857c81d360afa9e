import { type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron';
import { type Handlers, serve } from '../preload/channel.ts';
import { shell, vault } from '../preload/contract.ts';
import type { ShellEvent } from '../preload/shell-types.ts';
import { IDENTITY } from './identity.ts';
import { portOfMain } from './port-of-main.ts';

/** The page in the window, which may be gone or come anew. */
export interface Page {
  /** Tells the page something; false when there is none to hear it. */
  tell(event: ShellEvent): boolean;
}

interface Served {
  readonly vault: Handlers<typeof vault>;
  readonly shell: Handlers<typeof shell>;
}

const isOurs = ({ sender, senderFrame }: IpcMainEvent, window: BrowserWindow): boolean =>
  sender === window.webContents &&
  senderFrame !== null &&
  senderFrame === window.webContents.mainFrame &&
  senderFrame.origin === IDENTITY.origin;

/** Serves whichever page the window holds; a page that is loaded anew replaces the one before. */
export function servePage(window: BrowserWindow, handlers: Served): Page {
  let connected: IpcMainEvent['ports'] = [];
  const hangUp = () => {
    for (const port of connected) port.close();
    connected = [];
    // Who wrote it is gone.
    void handlers.vault.dropExport({});
  };
  ipcMain.on('connect', (event) => {
    const [toVault, toShell] = event.ports;
    if (!toVault || !toShell || !isOurs(event, window)) {
      for (const port of event.ports) port.close();
      return;
    }
    hangUp();
    connected = event.ports;
    serve(portOfMain(toVault), vault, handlers.vault);
    serve(portOfMain(toShell), shell, handlers.shell);
  });
  window.webContents.on('render-process-gone', hangUp);
  return {
    tell(event) {
      const toShell = connected[1];
      toShell?.postMessage(event);
      return toShell !== undefined;
    },
  };
}
