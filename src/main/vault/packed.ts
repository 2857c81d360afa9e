import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';

/** What a line may hold at most once unpacked, in bytes: many times what one is packed of. */
const MOST = 64 * 1024 * 1024;

/**
 * Bytes compressed and in base64, which holds no newline. Saves of one text follow each other and
 * differ by a few words, which Brotli, whose window spans megabytes, says in a few bytes.
 */
export async function packed(bytes: Buffer): Promise<Buffer> {
  const small = await promisify(brotliCompress)(bytes, {
    params: {
      // More takes three times as long and saves hardly anything.
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return Buffer.from(small.toString('base64'));
}

/** The bytes that were packed; throws where they were not, or are more than can be. */
export const unpacked = (content: Buffer): Buffer =>
  brotliDecompressSync(Buffer.from(content.toString('latin1'), 'base64'), {
    maxOutputLength: MOST,
  });
