import { Dexie } from 'dexie';

// Dexie wraps the browser's error in its own, and where it writes many rows, one for each that failed.
function namesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return [];
  const inner = 'inner' in error ? namesOf(error.inner) : [];
  const all = error instanceof Dexie.BulkError ? error.failures.slice(0, 1).flatMap(namesOf) : [];
  return [error.name, ...inner, ...all];
}

/** True where storage failed because nothing more fits. */
export const isFull = (error: unknown): boolean => namesOf(error).includes('QuotaExceededError');

/**
 * True where Chromium refuses all storage, whatever is in it. It does so until it ends where its own
 * record of what there is could not be written; of a damaged store it says more than these two words.
 */
export const isRefused = (error: unknown): boolean =>
  (error instanceof Error || error instanceof DOMException) &&
  ((error.name === 'UnknownError' && error.message === 'Internal error.') ||
    ('inner' in error && isRefused(error.inner)));

/** Why storage failed, as a sentence for the person. */
export function reasonFor(error: unknown): string {
  const names = namesOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (isFull(error)) return 'There is no space left on the disk.';
  if (isRefused(error))
    return 'The browser engine refuses all storage. If trying again does not help, restart the app.';
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError'))
    return 'The library’s storage was closed; restarting the app opens it again.';
  if (names.includes('AbortError')) return 'Writing was broken off.';
  return `The library’s storage failed: ${message}`;
}
