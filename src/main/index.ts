import { join } from 'node:path';
import { app, dialog, Menu } from 'electron';
import { singleLine } from '../domain/safe/single-line.ts';
import { STORE_VERSION } from '../domain/store-version.ts';
import { registerScheme } from './app-scheme.ts';
import { guardEverything } from './guards.ts';
import { IDENTITY } from './identity.ts';
import { beginSession, endSession } from './session-marker.ts';
import { type Start, startWindow } from './start-window.ts';
import { userDataFolder } from './user-data.ts';
import { openVault } from './vault/vault.ts';
import { FOLDER_FORMAT, passVersionGate } from './version-gate.ts';
import { openWindowMemory } from './window-memory.ts';

const server = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;

function takeIdentity(): string {
  app.setName(IDENTITY.product);
  const folder = userDataFolder({
    asked: app.commandLine.getSwitchValue('user-data-dir'),
    appData: app.getPath('appData'),
    development: server !== undefined,
    workingFolder: process.cwd(),
  });
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  return folder;
}

const versions = () => ({
  app: app.getVersion(),
  store: STORE_VERSION,
  chromium: Number.parseInt(process.versions.chrome, 10),
  format: FOLDER_FORMAT,
});

/** Whether this start may go on in the folder; ends the process otherwise. */
function mayStart(folder: string): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return false;
  }
  const gate = passVersionGate(folder, versions());
  if (gate.ok) return true;
  dialog.showErrorBox(IDENTITY.product, singleLine(gate.failure.message));
  app.releaseSingleInstanceLock();
  app.exit(1);
  return false;
}

/** Begins everything that can be done while Electron itself still starts. */
function begin(folder: string): Start {
  registerScheme();
  // The app uses no network: a process of its own for it would only make the start wait.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  Menu.setApplicationMenu(null);
  guardEverything();
  const session = beginSession(folder, new Date());
  return {
    server,
    code: join(__dirname, '..'),
    memory: openWindowMemory(folder),
    session,
    vault: openVault({ folder, now: () => new Date(), notices: session }),
    end: () => endSession(folder),
  };
}

/** Ends a start that a fault of the app stopped, rather than leaving a process without a window. */
function fail(error: unknown): void {
  dialog.showErrorBox(
    IDENTITY.product,
    singleLine(`The window could not be opened. ${String(error)}`),
  );
  app.exit(1);
}

const folder = takeIdentity();
if (mayStart(folder)) {
  const start = begin(folder);
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => startWindow(start))
    .catch(fail);
}
