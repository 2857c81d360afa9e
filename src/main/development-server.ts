import { net } from 'electron';
import { DEVELOPMENT_POLICY } from './content-security-policy.ts';
import { IDENTITY } from './identity.ts';

/** Answers a request from Vite's server, so that the window keeps its origin in development. */
export async function serveFromVite(
  server: string,
  repository: string,
  request: Request,
): Promise<Response> {
  const { pathname, search, host } = new URL(request.url);
  if (host !== IDENTITY.host) return new Response('Not found', { status: 404 });
  const path = pathname === '/library.js' ? `/@fs/${repository}/src/library/index.ts` : pathname;
  const answer = await net.fetch(new URL(path.replace('//', '/') + search, server).href);
  const headers = new Headers(answer.headers);
  headers.set('Content-Security-Policy', DEVELOPMENT_POLICY);
  return new Response(answer.body, { status: answer.status, headers });
}
