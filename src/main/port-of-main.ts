import type { MessagePortMain } from 'electron';
import type { Port } from '../preload/channel.ts';

/** Wraps Electron's own kind of message port. */
export const portOfMain = (port: MessagePortMain): Port => ({
  send: (message) => port.postMessage(message),
  receive(handler) {
    port.on('message', (event) => handler(event.data));
    port.start();
  },
});
