import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';

/** An address of this machine that is not its loopback, where it has one: WebRTC may leave that out. */
export const ownAddress = (): string =>
  Object.values(networkInterfaces())
    .flat()
    .find((each) => each?.family === 'IPv4' && !each.internal)?.address ?? '127.0.0.1';

function answer(path: string, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (path === '/redirect') response.writeHead(302, { Location: '/there' });
  else if (path === '/file') response.setHeader('Content-Disposition', 'attachment; filename=x');
  else response.setHeader('Content-Type', path === '/script.js' ? 'text/javascript' : 'text/html');
  response.end(path === '/script.js' ? 'globalThis.ran = true' : '<p>Elsewhere</p>');
}

/** A place of this machine that notices whatever comes to it, connection or packet. */
export interface Listener {
  readonly port: number;
  readonly visits: () => readonly string[];
  readonly close: () => void;
}

/** Listens for TCP and UDP on one port. */
export async function listen(): Promise<Listener> {
  const seen = new Set<string>();
  const server = createServer(({ url = '' }, response) => {
    seen.add(`${url.slice(0, 40)} was asked for`);
    answer(url, response);
  });
  server.on('connection', () => seen.add('a connection came'));
  // What is no HTTP has been noticed already.
  server.on('clientError', (_error, socket) => socket.destroy());
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const packets = createSocket('udp4').on('message', () => seen.add('a packet came'));
  packets.bind(port);
  await once(packets, 'listening');
  return {
    port,
    visits: () => [...seen],
    close() {
      server.close();
      server.closeAllConnections();
      packets.close();
    },
  };
}

/** What listeners do not notice, which would make a trial worthless; none where all is well. */
export async function deaf(address: string): Promise<readonly string[]> {
  const listener = await listen();
  const packets = createSocket('udp4');
  const socket = connect(listener.port, address);
  packets.send('x', listener.port, address);
  for (let wait = 0; wait < 100 && listener.visits().length < 2; wait += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const heard = listener.visits().length;
  packets.close();
  socket.destroy();
  listener.close();
  return heard === 2 ? [] : [`Of a packet and a connection ${heard} were noticed.`];
}
