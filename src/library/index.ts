import { load, revision } from 'virtual:bundled-library';
import { connect, type Port, portOf } from '../preload/channel.ts';
import { vault } from '../preload/contract.ts';
import { serveLibrary } from './serve-library.ts';
import { startLibrary } from './start.ts';
import { openDatabase } from './store/open-database.ts';

/** How long each part of a write may take before the person is told, in milliseconds. */
const WRITE_LIMIT = 8000;
/** How long store and vault may take to open, in milliseconds: a large journal takes its time. */
const START_PATIENCE = 60_000;

// The store is opened before anyone asks: it is what the first list waits for. While a new one is
// made, what goes into it is read.
const opening = openDatabase(() => void load());

// Types are those of a window, while this runs in a worker, whose postMessage takes no origin.
const scope = self as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;
const port: Port = {
  send: (message) => scope.postMessage(message),
  receive: (handler) =>
    scope.addEventListener('message', (event) => handler((event as MessageEvent).data)),
};

const vaultPort = new Promise<MessagePort>((resolve) => {
  port.receive((message) => {
    if (typeof message === 'object' && message !== null && 'vault' in message)
      resolve(message.vault as MessagePort);
  });
});

// The window begins to watch its views when the first frame is drawn.
const drawn = new Promise((resolve) => {
  port.receive((message) => {
    if (typeof message === 'object' && message !== null && 'watch' in message) resolve(null);
  });
});

const parts = vaultPort.then((found) => ({
  bundle: { revision, load },
  vault: connect(portOf(found), vault),
  now: Date.now,
  limit: WRITE_LIMIT,
  patience: START_PATIENCE,
  drawn,
}));

serveLibrary(port, {
  starting: parts.then((known) => startLibrary({ ...known, opening })),
  reopen: async (before) =>
    startLibrary({ ...(await parts), opening: openDatabase(), before }).library,
  limit: WRITE_LIMIT,
});
