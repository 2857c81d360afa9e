import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { bundledPath } from '../../src/main/bundled-path.ts';
import { headersFor } from '../../src/main/response-headers.ts';
import { root } from './launch-electron.ts';

/** A port of its own for each data folder, for what the page keeps hangs on its origin. */
const ports = new Map<string, number>();

/** Serves the built window on this machine with the headers the app's own scheme sends. */
export async function serveBundle(folder: string) {
  const answer = async (url: string, response: ServerResponse) => {
    const file = bundledPath(join(root, 'out/renderer'), `app://reading-list${url}`);
    const content = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || content === null) response.writeHead(404).end();
    else response.writeHead(200, headersFor(file)).end(content);
  };
  const server = createServer((request, response) => void answer(request.url ?? '/', response));
  await new Promise<void>((done) => server.listen(ports.get(folder) ?? 0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  ports.set(folder, port);
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
