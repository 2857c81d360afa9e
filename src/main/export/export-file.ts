import { randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder } from '../vault/durable-file.ts';
import { isMissing } from '../vault/reason.ts';

/** A file that is written anew beside its place, which it takes once it is whole. */
export interface ExportFile {
  /** Resolves once the system has taken the content. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Flushes the file and gives it its name; where that fails nothing is left of it. */
  readonly finish: () => Promise<void>;
  /** Leaves what was there before; does nothing once the file has its name. */
  readonly drop: () => Promise<void>;
}

const BESIDE = /^\.reading-list-[0-9a-f]{16}\.part$/u;

/** True for the name of a file that is being written. */
export const isBesideName = (name: string): boolean => BESIDE.test(name);

/** The path under which a file is written at first: short, whatever the file is called. */
export const pathBeside = (path: string): string =>
  join(dirname(path), `.reading-list-${randomBytes(8).toString('hex')}.part`);

/** What a path leads to, so that a link stays one; the path itself where nothing is there yet. */
export async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isMissing(error)) return path;
    throw error;
  }
}

/** The rights of the file that is replaced; `null` where there is none. One that may not be is an error. */
async function rightsOf(path: string): Promise<number | null> {
  try {
    const there = await stat(path);
    if (!there.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
    await access(path, constants.W_OK);
    return there.mode & 0o777;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Begins a file that is to be at `path` (see `placeOf`), and is at `beside` until then. */
export async function createExportFile(path: string, beside: string): Promise<ExportFile> {
  const rights = await rightsOf(path);
  const handle = await open(beside, 'wx');
  let isThere = false;
  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    await handle.close();
  };
  const drop = async () => {
    await close().catch(() => undefined);
    if (!isThere) await rm(beside, { force: true }).catch(() => undefined);
  };
  return {
    write: async (content) => handle.writeFile(content),
    async finish() {
      try {
        if (rights !== null) await handle.chmod(rights);
        await handle.sync();
        await close();
        await rename(beside, path);
        isThere = true;
      } catch (error) {
        await drop();
        throw error;
      }
      // It is there: a disk that cannot flush names, as those of networks, is not told.
      await flushFolder(dirname(path)).catch(() => undefined);
    },
    drop,
  };
}
