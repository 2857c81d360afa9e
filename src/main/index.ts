import { join } from 'node:path';
import { app, dialog, Menu, session } from 'electron';
import { success } from '../domain/outcome.ts';
import { roomFor } from '../domain/room.ts';
import { singleLine } from '../domain/safe/single-line.ts';
import { STORE_VERSION } from '../domain/store-version.ts';
import { registerScheme } from './app-scheme.ts';
import { pickExportFile } from './export/pick-export-file.ts';
import { printReport } from './export/print-report.ts';
import { clearUnfinished } from './export/unfinished.ts';
import { filesFromOutside } from './files-from-outside.ts';
import { findNobody, guardEverything } from './guards.ts';
import { IDENTITY } from './identity.ts';
import { linksFromOutside } from './links-from-outside.ts';
import { beginSession, endSession, keepDatabase, removeDatabase } from './session-marker.ts';
import { type Start, startWindow } from './start-window.ts';
import { userDataFolder, whyUnusable } from './user-data.ts';
import { openVault } from './vault/vault.ts';
import { passToThisVersion } from './version-change.ts';
import { FOLDER_FORMAT, passVersionGate, recordVersions } from './version-gate.ts';
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

interface Passed {
  /** Whether another version wrote to the folder last, or none. */
  readonly isOther: boolean;
}

/** How this start goes on in the folder; ends the process and gives `null` where it may not. */
function passed(folder: string): Passed | null {
  if (!app.requestSingleInstanceLock()) {
    // Mostly another start has the lock; but none can be had where nothing can be written either.
    const reason = whyUnusable(folder);
    if (reason !== null) dialog.showErrorBox(IDENTITY.product, singleLine(reason));
    app.exit(reason === null ? 0 : 1);
    return null;
  }
  const gate = passVersionGate(folder, versions());
  if (gate.ok) return { isOther: gate.value };
  dialog.showErrorBox(IDENTITY.product, singleLine(gate.failure.message));
  app.releaseSingleInstanceLock();
  app.exit(1);
  return null;
}

/** Resolves once what kept the app from opening the library is to be tried again; else the process ends. */
async function askToTryAgain(reason: string): Promise<void> {
  await app.whenReady();
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: 'The library could not be opened.',
    detail: singleLine(reason),
    buttons: ['Try again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) return;
  app.exit(1);
  await new Promise(() => undefined);
}

/** Begins everything that can be done while Electron itself still starts. */
function begin(folder: string, { isOther }: Passed): Start {
  registerScheme();
  // The app uses no network: a process of its own for it would only make the start wait.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  Menu.setApplicationMenu(null);
  guardEverything();
  if (server === undefined) findNobody();
  const marked = beginSession(folder, new Date());
  const cleared = clearUnfinished(folder);
  const vault = openVault({
    folder,
    now: () => new Date(),
    notices: marked,
    keepDatabase: () => marked.then(() => keepDatabase(folder)),
    clearDatabase: async () => {
      await session.defaultSession.clearStorageData({ storages: ['indexdb'] });
      await removeDatabase(folder);
    },
    exporting: {
      pick: async (format) => {
        await cleared;
        return pickExportFile(format);
      },
      print: printReport,
    },
  });
  const steps = {
    room: async () => {
      const free = await vault.handlers.free({});
      return free.ok ? roomFor(free.value) : success(null);
    },
    backUp: () => vault.handlers.backUp({}),
    record: () => recordVersions(folder, versions()),
  };
  return {
    server,
    code: join(__dirname, '..'),
    memory: openWindowMemory(folder),
    session: isOther ? marked.then(() => passToThisVersion(steps, askToTryAgain)) : marked,
    vault,
    opened: filesFromOutside(),
    links: linksFromOutside(),
    end: () => endSession(folder),
  };
}

/** Ends a start that a fault of the app stopped, rather than leaving a process without a window. */
function fail(error: unknown): void {
  dialog.showErrorBox(
    IDENTITY.product,
    singleLine(
      `The window could not be opened. ${error instanceof Error ? error.message : String(error)}`,
    ),
  );
  app.exit(1);
}

const folder = takeIdentity();
const passing = passed(folder);
if (passing) {
  const start = begin(folder, passing);
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => startWindow(start))
    .catch(fail);
}
