import { join } from 'node:path';
import { IDENTITY } from './identity.ts';

const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * The file in the bundle's folder that a request of the window asks for; `null` for whatever is not
 * plainly a file inside it. The path is decoded once; names are limited to what a build makes, so
 * nothing that any file system reads as a way out is left.
 */
export function bundledPath(folder: string, url: string): string | null {
  const start = `${IDENTITY.origin}/`;
  if (!url.startsWith(start)) return null;
  const [path = ''] = url.slice(start.length).split(/[?#]/, 1);
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded === '') return join(folder, 'index.html');
  const segments = decoded.split('/');
  // An encoded slash would make two parts out of one.
  if (segments.length !== path.split('/').length) return null;
  return segments.every((segment) => SEGMENT.test(segment)) ? join(folder, ...segments) : null;
}
