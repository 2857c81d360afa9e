/** @type {readonly import('../runner/faults.mjs').Fault[]} */
export const FAULTS = [
  {
    name: 'make the window without a sandbox',
    file: 'src/main/window.ts',
    from: 'sandbox: true,',
    to: 'sandbox: false,',
    also: [
      {
        file: 'src/main/index.ts',
        from: "if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();",
        to: '',
      },
    ],
  },
  {
    name: 'ask the sandbox for the window alone',
    file: 'src/main/index.ts',
    from: "if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();",
    to: '',
  },
  {
    name: 'let page and preload share their world',
    file: 'src/main/window.ts',
    from: 'contextIsolation: true,',
    to: 'contextIsolation: false,',
  },
  {
    name: 'give the page Node',
    file: 'src/main/window.ts',
    from: 'nodeIntegration: false,',
    to: 'nodeIntegration: true,',
  },
  {
    name: 'show the page what speaks with the main process',
    file: 'src/preload/index.ts',
    from: "contextBridge.exposeInMainWorld('readingList', {",
    to: "contextBridge.exposeInMainWorld('ipc', { send: ipcRenderer.send });\ncontextBridge.exposeInMainWorld('readingList', {",
  },
  {
    name: 'show the page one method more',
    file: 'src/preload/index.ts',
    from: 'library: { ...answers, start: () => started },',
    to: 'library: { ...answers, start: () => started, post: (x) => ipcRenderer.send(x) },',
  },
  {
    name: 'have the preload ask for a module of Node',
    file: 'src/preload/index.ts',
    from: "import { contextBridge, ipcRenderer } from 'electron';",
    to: "import { contextBridge, ipcRenderer } from 'electron'; import { setImmediate } from 'timers'; setImmediate(() => undefined);",
  },
  {
    name: 'let the page load what the web forbids',
    file: 'src/main/window.ts',
    from: 'webviewTag: false,',
    to: 'webviewTag: false, webSecurity: false,',
  },
];
