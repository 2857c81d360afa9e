import { expect, test } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  DEVELOPMENT_POLICY,
} from '../../../src/main/content-security-policy.ts';
import { mediaType } from '../../../src/main/media-type.ts';

const rulesOf = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources.join(' ')];
    }),
  );

test('the policy lets the bundle in, pictures in the text, and nothing else', () => {
  expect(rulesOf(CONTENT_SECURITY_POLICY)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'library-worker',
  });
});

test('development adds what Vite needs and no more', () => {
  const {
    'require-trusted-types-for': _script,
    'trusted-types': _worker,
    ...rest
  } = rulesOf(CONTENT_SECURITY_POLICY);
  expect(rulesOf(DEVELOPMENT_POLICY)).toEqual({
    ...rest,
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': "'self' ws://reading-list ws://localhost:*",
  });
});

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.txt', 'text/plain; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.svg', 'image/svg+xml'],
  ['a.png', 'image/png'],
  ['a.woff2', 'font/woff2'],
  ['a.woff', 'font/woff'],
  ['a.ttf', 'font/ttf'],
  ['a.exe', 'application/octet-stream'],
  ['html', 'application/octet-stream'],
])('%s is %s', (file, type) => expect(mediaType(file)).toBe(type));
