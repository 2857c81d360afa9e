// Dexie wraps the browser's error in its own.
function namesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return [];
  return [error.name, ...('inner' in error ? namesOf(error.inner) : [])];
}

/** True where storage failed because nothing more fits. */
export const isFull = (error: unknown): boolean => namesOf(error).includes('QuotaExceededError');

/** Why storage failed, as a sentence for the person. */
export function reasonFor(error: unknown): string {
  const names = namesOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (isFull(error)) return 'There is no space left on the disk.';
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError'))
    return 'The library’s storage was closed; restarting the app opens it again.';
  if (names.includes('AbortError')) return 'Writing was broken off.';
  // Chromium gives all storage up until it ends where its own record of it could not be written.
  if (names.includes('UnknownError'))
    return `The library’s storage failed: ${message} If trying again does not help, restart the app.`;
  return `The library’s storage failed: ${message}`;
}
