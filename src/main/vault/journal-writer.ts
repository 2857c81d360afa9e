import { join } from 'node:path';
import { flushFolder, keepFolder } from './durable-file.ts';
import { openSegmentFile, type SegmentFile } from './segment-file.ts';
import { segmentName } from './segments.ts';

/** How segments are written. */
export interface WriterOptions {
  readonly folder: string;
  /** Bytes after which a new segment is begun. */
  readonly limit?: number;
  readonly openFile?: (path: string) => Promise<SegmentFile>;
}

const LIMIT = 4 * 1024 * 1024;

/** Where the next line goes. */
interface Tail {
  readonly number: number;
  /** End of the last good line. */
  length: number;
  file: SegmentFile | null;
  /** True when a failed append may have left bytes past `length`. */
  torn: boolean;
}

/** Writes lines one after the other into segments; every failure leaves the last good end known. */
export function createJournalWriter(
  { folder, limit = LIMIT, openFile = openSegmentFile }: WriterOptions,
  start: { readonly number: number; readonly length: number },
) {
  let tail: Tail = { ...start, file: null, torn: false };
  const fresh = () => tail.length === 0;
  async function ready(bytes: number): Promise<SegmentFile> {
    if (tail.torn) {
      await tail.file?.truncate(tail.length);
      tail.torn = false;
    }
    if (!fresh() && tail.length + bytes > limit) {
      await tail.file?.close();
      tail = { number: tail.number + 1, length: 0, file: null, torn: false };
    }
    if (fresh()) await keepFolder(folder);
    tail.file ??= await openFile(join(folder, segmentName(tail.number)));
    if (fresh()) await flushFolder(folder);
    return tail.file;
  }
  return {
    /** The number of the segment that is appended to. */
    number: () => tail.number,
    async write(line: Buffer): Promise<void> {
      const file = await ready(line.length);
      tail.torn = true;
      await file.append(line);
      tail.torn = false;
      tail.length += line.length;
    },
    close: async () => tail.file?.close(),
  };
}
