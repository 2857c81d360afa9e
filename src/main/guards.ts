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

/** Whether an address is the one that a page may go to: that of the page itself. */
export const isOwnPage = (url: string): boolean => url === `${IDENTITY.origin}/`;

/** Lets the page load itself anew and go nowhere else. */
function stay(event: Navigation): void {
  if (!isOwnPage(event.url)) event.preventDefault();
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // The content security policy has no rule for WebRTC, which would send packets to any address.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Keeps every page where it is and refuses every right a page can ask for. */
export function guardEverything(): void {
  app.on('session-created', guardSession);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/**
 * Has Chromium find no machine, neither by name nor by address: WebRTC connects past the content
 * security policy where it sends no packets. To be called before the app is ready.
 */
export function findNobody(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
