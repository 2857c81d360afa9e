import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder apart from the app's, within others if told; it is deleted when the tests end. */
export function otherFolder(...within: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'reading-list-other-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, ...within, 'disk');
  mkdirSync(folder, { recursive: true });
  return folder;
}
