import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExportFormat } from '../../domain/export/export-format.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { isWithin } from '../vault/is-within.ts';
import { createExportFile, type ExportFile, pathBeside, placeOf } from './export-file.ts';
import { exportRoom } from './export-room.ts';
import { clearUnfinished, exportFolder, noteUnfinished } from './unfinished.ts';

/** What exporting asks of the system. */
export interface ExportSystem {
  /** Lets the person choose a file; `null` where they choose none. */
  readonly pick: (format: ExportFormat) => Promise<string | null>;
  /** A document of the disk as a PDF, or why it cannot be made; it can be called off. */
  readonly print: (document: string, signal: AbortSignal) => Promise<Outcome<Uint8Array>>;
  /** How many bytes may be written to the disk of a folder. */
  readonly free?: (folder: string) => Promise<number>;
}

/** A file that is being exported to. Whatever the disk refuses rejects. */
export interface OpenExport {
  readonly write: (text: string) => Promise<Outcome<null>>;
  /** Resolves once the file is whole and has its name. */
  readonly end: () => Promise<Outcome<null>>;
  /** Leaves what was there before, even in the midst of something else. */
  readonly drop: () => Promise<void>;
}

const INSIDE =
  'It lies in the app’s own data folder, where it could damage your library. Choose another place.';

/** What is written first where the file is printed from it. */
async function createDocument(folder: string) {
  const path = join(exportFolder(folder), 'report.html');
  return { path, file: await createExportFile(path, pathBeside(path)) };
}

async function openedAt(
  place: string,
  folder: string,
  system: ExportSystem,
  isPrinted: boolean,
): Promise<OpenExport> {
  const hasRoom = await exportRoom(isPrinted ? folder : dirname(place), folder, system.free);
  await mkdir(exportFolder(folder), { recursive: true });
  const beside = pathBeside(place);
  await noteUnfinished(folder, beside);
  const file = await createExportFile(place, beside);
  const document = isPrinted ? await createDocument(folder).catch(dropping(file)) : null;
  const calling = new AbortController();
  const write = async (to: ExportFile, content: string | Uint8Array) => {
    const room = await hasRoom(Buffer.byteLength(content));
    if (room.ok) await to.write(content);
    return room;
  };
  return {
    write: (text) => write(document?.file ?? file, text),
    async end() {
      if (document) {
        await document.file.finish();
        if (calling.signal.aborted) return failure('refused', 'It was called off.');
        const printed = await system.print(document.path, calling.signal);
        if (!printed.ok) return printed;
        const written = await write(file, printed.value);
        if (!written.ok) return written;
      }
      await file.finish();
      await clearUnfinished(folder);
      return success(null);
    },
    async drop() {
      calling.abort();
      await document?.file.drop();
      await file.drop();
      await clearUnfinished(folder);
    },
  };
}

const dropping = (file: ExportFile) => async (error: unknown) => {
  await file.drop();
  throw error;
};

/** Begins to export to a file; refused where that would lie among the app’s own. */
export async function openExport(
  path: string,
  format: ExportFormat,
  folder: string,
  system: ExportSystem,
): Promise<Outcome<OpenExport>> {
  const place = await placeOf(path);
  if (isWithin(await realpath(dirname(place)), await realpath(folder)))
    return failure('refused', INSIDE);
  try {
    return success(await openedAt(place, folder, system, format === 'pdf'));
  } catch (error) {
    await clearUnfinished(folder);
    throw error;
  }
}
