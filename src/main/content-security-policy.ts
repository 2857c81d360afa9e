const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** No text becomes script: only the preload's policy may name one, the library worker. */
const TRUSTED = ["require-trusted-types-for 'script'", 'trusted-types library-worker'];

/** What pages and workers of the window may load and do. */
export const CONTENT_SECURITY_POLICY = [...POLICY, ...TRUSTED].join('; ');

/**
 * The same for development: Vite adds inline scripts and styles, and speaks over a web socket,
 * which it first seeks at the host of the page and then at its own.
 */
export const DEVELOPMENT_POLICY = POLICY.join('; ')
  .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' ws://reading-list ws://localhost:*");
