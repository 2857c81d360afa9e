import type { Port } from './channel.ts';
import type { ShellEvent } from './shell-types.ts';

const isEvent = (message: unknown): message is ShellEvent =>
  typeof message === 'object' && message !== null && 'kind' in message;

/**
 * Calls back with all that the shell says unasked at a port. Who listens first is told what came
 * before, too: the window may be closed while its page still loads.
 */
export function shellEvents(port: Port): (callback: (event: ShellEvent) => void) => void {
  const early: ShellEvent[] = [];
  let isHeard = false;
  port.receive((message) => {
    if (!isHeard && isEvent(message)) early.push(message);
  });
  return (callback) => {
    isHeard = true;
    port.receive((message) => {
      if (isEvent(message)) callback(message);
    });
    for (const event of early.splice(0)) callback(event);
  };
}
