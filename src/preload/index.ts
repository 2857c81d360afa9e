import { contextBridge, ipcRenderer } from 'electron';
import { type Caller, connect, portOf, type Watchers, watchViews } from './channel.ts';
import { library, shell, views } from './contract.ts';
import { shellEvents } from './shell-events.ts';
import type { ShellEvent } from './shell-types.ts';
import { afterUserAct } from './user-act.ts';

/** What the page finds as `window.readingList`. */
export interface Bridge {
  readonly views: Watchers<typeof views>;
  readonly library: Caller<typeof library>;
  readonly shell: Caller<typeof shell>;
  /** Calls back with all the shell says unasked. */
  readonly onShell: (callback: (event: ShellEvent) => void) => void;
}

// The page may make no script of its own; this policy's one address is all there is to allow.
const policy = trustedTypes.createPolicy('library-worker', {
  createScriptURL: () => '/library.js',
});
const worker = new Worker(policy.createScriptURL(''), { type: 'module' });
const toVault = new MessageChannel();
const toShell = new MessageChannel();

// The vault's other end goes to main, so that the worker reaches the disk past a busy window.
worker.postMessage({ vault: toVault.port1 }, [toVault.port1]);
ipcRenderer.postMessage('connect', null, [toVault.port2, toShell.port2]);

const libraryPort = portOf(worker);
const answers = connect(libraryPort, library);
// Asked at once: the answer is there when the page's own script has been read.
const started = answers.start({});
const shellPort = portOf(toShell.port1);
const shellCalls = connect(shellPort, shell);

contextBridge.exposeInMainWorld('readingList', {
  views: watchViews(libraryPort, views),
  library: { ...answers, start: () => started },
  shell: { ...shellCalls, openLink: afterUserAct(shellCalls.openLink, navigator.userActivation) },
  onShell: shellEvents(shellPort),
} satisfies Bridge);
