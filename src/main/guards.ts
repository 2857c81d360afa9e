import { app, type Session, type WebContents } from 'electron';
import { IDENTITY } from './identity.ts';

function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // The app speaks to nobody: without this, Chromium fetches dictionaries from its maker.
  session.setSpellCheckerDictionaryDownloadURL('file:///nowhere/');
}

interface Navigation {
  readonly url: string;
  readonly preventDefault: () => void;
}

/** Lets the page load itself anew and go nowhere else. */
function stay(event: Navigation): void {
  if (event.url !== `${IDENTITY.origin}/`) event.preventDefault();
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Keeps every page where it is and refuses every right a page can ask for. */
export function guardEverything(): void {
  app.on('session-created', guardSession);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}
