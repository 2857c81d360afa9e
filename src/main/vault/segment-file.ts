import { type FileHandle, open, truncate } from 'node:fs/promises';

/** The journal file that is being appended to. */
export interface SegmentFile {
  /** Adds the bytes with one write and flushes them; rejects when any of it went wrong. */
  append(bytes: Uint8Array): Promise<void>;
  /** Cuts the file back, dropping what a failed append left behind. */
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

async function append(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const { bytesWritten } = await handle.write(bytes);
  if (bytesWritten < bytes.length)
    throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
  await handle.datasync();
}

/** Opens a segment for appending, created when missing. */
export async function openSegmentFile(path: string): Promise<SegmentFile> {
  const handle = await open(path, 'a');
  return {
    append: (bytes) => append(handle, bytes),
    async truncate(length) {
      // By path, as Windows does not truncate through a handle opened for appending.
      await truncate(path, length);
      await handle.sync();
    },
    close: () => handle.close(),
  };
}
