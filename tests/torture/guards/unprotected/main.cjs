// A window at the address of the app without its guards and its policy, to show which attempts
// succeed where nothing stops them. The names of other machines alone are not looked up.
const { hostname, networkInterfaces } = require('node:os');
const { app, BrowserWindow, protocol, session } = require('electron');

const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
const here = [hostname(), ...own.map(({ address }) => address)].map((each) => `EXCLUDE ${each}`);
app.commandLine.appendSwitch('host-resolver-rules', ['MAP * ~NOTFOUND', ...here].join(', '));
const privileges = {
  ...{ standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, stream: true },
  allowServiceWorkers: true,
};
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);

const PAGE = '<!doctype html><meta charset="utf-8"><title>Unguarded</title><body><p>Nothing</p>';
/** @param {Request} request */
const answer = ({ url }) =>
  url.endsWith('.js')
    ? new Response('globalThis.ran = true', { headers: { 'Content-Type': 'text/javascript' } })
    : new Response(PAGE, { headers: { 'Content-Type': 'text/html' } });

void app.whenReady().then(() => {
  protocol.handle('app', answer);
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) =>
    decide(true),
  );
  const window = new BrowserWindow({
    webPreferences: { webviewTag: true, navigateOnDragDrop: true },
  });
  return window.loadURL('app://reading-list/');
});
