import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../src/main/content-security-policy.ts';
import { emptyFolder } from './vault/samples.ts';

const protocol = { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() };

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  vi.doMock('electron', () => ({ protocol }));
});
afterAll(() => vi.doUnmock('electron'));

const scheme = () => import('../../../src/main/app-scheme.ts');

async function answerTo(path: string, method = 'GET') {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>Page</title>');
  await writeFile(join(folder, 'assets', 'a.js'), 'export {};');
  await writeFile(join(folder, 'not-found.txt'), 'in the bundle');
  const { serveBundle } = await scheme();
  return serveBundle(folder, new Request(`app://reading-list${path}`, { method }));
}

test('the scheme is a secure origin, and no more than the window needs', async () => {
  (await scheme()).registerScheme();
  expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
});

test('its requests are answered by what was given', async () => {
  const serve = async () => new Response();
  (await scheme()).handleScheme(serve);
  expect(protocol.handle).toHaveBeenCalledExactlyOnceWith('app', serve);
  expect((await scheme()).prepareAnswers().status).toBe(200);
});

test.each([
  ['/', '<title>Page</title>', 'text/html; charset=utf-8'],
  ['/assets/a.js', 'export {};', 'text/javascript; charset=utf-8'],
])('%s is answered with its file, its type and the policy', async (path, text, type) => {
  const answer = await answerTo(path);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(text);
  expect(answer.headers.get('Content-Type')).toBe(type);
  expect(answer.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test.each([
  ['/none.js', 'GET'],
  ['/assets', 'GET'],
  ['/..%2findex.html', 'GET'],
  ['/index.html', 'POST'],
  ['/index.html', 'HEAD'],
])('%s asked for by %s is not found, under the same policy', async (path, method) => {
  const answer = await answerTo(path, method);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('Not found');
  expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(answer.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
});
