// A window without a policy, to show what attacks do where nothing stops them. It goes nowhere only
// so that it lives to the last of them.
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow();
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  return window.loadFile(path.join(__dirname, 'page.html'));
});
