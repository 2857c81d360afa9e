// The stand-in runtime came out of a packaged app and so lacks Electron's own default app.
// This does its work: it starts the app in the folder given as the first plain argument.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { app } = require('electron');

const folder = process.argv.slice(1).find((arg) => !arg.startsWith('-'));
if (folder === undefined) {
  console.error('No app to start: give its folder as the first argument.');
  app.exit(1);
} else {
  start(path.resolve(folder));
}

/** @param {string} root */
function start(root) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  app.setName(manifest.productName ?? manifest.name);
  // Not in Electron's typings, but what its own default app calls.
  const settable =
    /** @type {typeof app & { setVersion(version: string): void, setAppPath(path: string): void }} */ (
      app
    );
  settable.setVersion(manifest.version);
  settable.setAppPath(root);
  require(path.join(root, manifest.main));
}
