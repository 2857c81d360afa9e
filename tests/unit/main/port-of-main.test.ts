import { EventEmitter } from 'node:events';
import type { MessagePortMain } from 'electron';
import { expect, test, vi } from 'vitest';
import { portOfMain } from '../../../src/main/port-of-main.ts';

test('a port of Electron’s gives what it is sent, and takes what it is given', () => {
  const electron = Object.assign(new EventEmitter(), { postMessage: vi.fn(), start: vi.fn() });
  const port = portOfMain(electron as unknown as MessagePortMain);
  port.send({ call: 1 });
  expect(electron.postMessage).toHaveBeenCalledExactlyOnceWith({ call: 1 });
  expect(electron.start).not.toHaveBeenCalled();
  const handler = vi.fn();
  port.receive(handler);
  electron.emit('message', { data: 'said' });
  expect(handler).toHaveBeenCalledExactlyOnceWith('said');
  expect(electron.start).toHaveBeenCalledOnce();
});
