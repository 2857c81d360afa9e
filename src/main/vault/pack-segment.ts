import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../domain/change/change.ts';
import { replaceFile } from './durable-file.ts';
import { packLine, readSegment } from './journal-line.ts';
import { segmentName } from './segments.ts';

/** How many bytes of lines become one packed line: all that one damaged byte can cost. */
const BLOCK = 512 * 1024;

/** The changes of lines, at least one, in blocks; each line stays whole. */
function* blocksOf(lines: readonly Buffer[]): Generator<readonly Change[]> {
  let block: Buffer[] = [];
  let bytes = 0;
  const changes = () => readSegment(Buffer.concat(block)).changes;
  for (const line of lines) {
    if (bytes > 0 && bytes + line.length > BLOCK) {
      yield changes();
      block = [];
      bytes = 0;
    }
    block.push(line);
    bytes += line.length;
  }
  yield changes();
}

/**
 * Writes a segment that is appended to no more with the same changes in packed lines, in one step:
 * at any moment the file is the old one or the new. One that is not sound, or packed already, is
 * left as it is. Rejects where the disk refuses, and where what was packed is not read back.
 */
export async function packSegment(folder: string, number: number): Promise<void> {
  const path = join(folder, segmentName(number));
  const bytes = await readFile(path);
  const { changes, sound, intact, isPacked } = readSegment(bytes);
  if (isPacked || sound < bytes.length) return;
  const lines: Buffer[] = [];
  for (const block of blocksOf(intact)) lines.push(await packLine(block));
  const packed = Buffer.concat(lines);
  if (JSON.stringify(readSegment(packed).changes) !== JSON.stringify(changes))
    throw new Error('packed differently');
  await replaceFile(path, packed);
}
