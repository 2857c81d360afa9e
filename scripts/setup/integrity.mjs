import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CannotGoOn } from '../entry.mjs';

/**
 * Throws unless the file's content has the given integrity (`sha512-<base64>`).
 * @param {string} file
 * @param {string} expected
 */
export async function verifyIntegrity(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === expected) return;
  throw new CannotGoOn(
    `The downloaded file ${file} is not the expected one (${found} instead of ${expected}): nothing of it was unpacked; run the command again.`,
  );
}
