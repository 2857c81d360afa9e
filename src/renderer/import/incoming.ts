import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { OpenedFile } from '../../preload/import-types.ts';
import { bridge } from '../bridge.ts';

/** What is to be imported, whose bytes are read part by part. */
export interface Incoming {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The bytes from one on, up to another at most; none where it ends. */
  readonly part: (from: number, to: number) => Promise<Outcome<Uint8Array<ArrayBuffer>>>;
}

/** A file that was chosen, dropped or pasted. */
export const incomingFile = (file: File): Incoming => ({
  name: file.name === '' ? 'File without a name' : file.name,
  size: file.size,
  part: async (from, to) => {
    try {
      return success(new Uint8Array(await file.slice(from, to).arrayBuffer()));
    } catch {
      return failure(
        'refused',
        `“${singleLine(file.name)}” cannot be read. It is a folder, or was moved or changed since.`,
      );
    }
  },
});

/** Words that were pasted, as a file. */
export const pastedText = (text: string): Incoming => incomingFile(new File([text], 'Pasted text'));

/** A file that was opened from outside, which the shell reads. */
export const openedFile = ({ file, name, size }: OpenedFile): Incoming => ({
  name,
  size,
  part: (from) => bridge.shell.openedPart({ file, from }),
});
