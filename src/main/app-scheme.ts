import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { bundledPath } from './bundled-path.ts';
import { IDENTITY } from './identity.ts';
import { headersFor } from './response-headers.ts';

/** Gives the `app:` scheme the rights of a web origin. To be called before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    {
      scheme: IDENTITY.scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);

/** Answers a request for a file of the bundle in the folder. */
export async function serveBundle(folder: string, request: Request): Promise<Response> {
  const file = request.method === 'GET' ? bundledPath(folder, request.url) : null;
  try {
    if (file !== null) return new Response(await readFile(file), { headers: headersFor(file) });
  } catch {
    // A file that is not there is answered like one that may not be asked for.
  }
  return new Response('Not found', { status: 404, headers: headersFor('not-found.txt') });
}

/**
 * Has Node load what requests and answers are made of, which takes tens of milliseconds: to be
 * called while Chromium starts the window's process, so that no request waits for it.
 */
export const prepareAnswers = (): Response => new Response(new Request(IDENTITY.origin).url);

/** Has every request of the `app:` scheme answered by `serve`. */
export const handleScheme = (serve: (request: Request) => Promise<Response>): void =>
  protocol.handle(IDENTITY.scheme, serve);
