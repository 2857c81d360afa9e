import { constants } from 'node:fs';
import { chmod, link, lstat, open, readdir, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFolderPath, isFolderPathOnWindows } from '../../domain/markdown-folder/folder-path.ts';
import { isInFrontMatter } from '../../domain/markdown-folder/front-matter.ts';
import type {
  MarkdownOpened,
  MarkdownRead,
  MarkdownWritten,
} from '../../preload/markdown-types.ts';
import { createFile, flushFolder } from '../vault/durable-file.ts';
import { isMissing, reasonInFolder } from '../vault/reason.ts';

/** As much of a file as is read at first for its front matter, in bytes. */
const HEAD = 16 * 1024;
/** A file of more bytes was not written by the app, and is not read. */
const MOST_BYTES = 16 * 1024 * 1024;
/** How deep folders in the folder are looked into. */
const DEEPEST = 12;

const isPathHere = process.platform === 'win32' ? isFolderPathOnWindows : isFolderPath;

/** A file of ours on its way to its name: hidden, so that note apps leave it alone. */
const BESIDE = /^\.reading-list-[0-9a-z]{1,12}\.tmp$/u;
const besideName = (): string => `.reading-list-${Math.random().toString(36).slice(2, 14)}.tmp`;

/** Not a file that one may read or write here, as a sentence. */
class Unfit extends Error {}

const problemOf = (error: unknown): string =>
  error instanceof Unfit ? error.message : reasonInFolder(error);

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');

/** Why a file or folder cannot be read, as a sentence. */
const whyUnread = (error: unknown): string =>
  isForbidden(error) ? 'The app may not read it.' : problemOf(error);

const whyUnreadFolder = (error: unknown): string =>
  isMissing(error) ? 'It was moved or deleted while it was being read.' : whyUnread(error);

/** Clears away what a kill left half written; where that is refused it stays, and is in no one's way. */
const clearAway = (path: string): Promise<void> => rm(path, { force: true }).catch(() => undefined);

/**
 * Markdown files below a folder, and the folders in it that cannot be read; links and hidden folders
 * are not followed. Rejects where the folder itself cannot be read.
 */
export async function filesIn(folder: string): Promise<Pick<MarkdownOpened, 'files' | 'unread'>> {
  const files: string[] = [];
  const unread: MarkdownOpened['unread'][number][] = [];
  const walk = async (below: string, depth: number): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isFile() && isPathHere(name)) files.push(name);
      if (entry.isFile() && BESIDE.test(entry.name)) await clearAway(join(folder, name));
      if (entry.isDirectory() && !entry.name.startsWith('.') && depth < DEEPEST)
        await walk(name, depth + 1).catch((error: unknown) => {
          unread.push({ name, words: whyUnreadFolder(error) });
        });
    }
  };
  await walk('', 0);
  return { files: files.toSorted(), unread };
}

/** Where a file lies, provided that the folder it is in lies where its name says. */
async function placeOf(folder: string, name: string): Promise<string> {
  const root = await realpath(folder);
  const path = join(root, ...name.split('/'));
  if (!isPathHere(name) || (await realpath(dirname(path))) !== dirname(path))
    throw new Unfit('It lies outside the folder.');
  return path;
}

/** A file with nothing followed; `null` where there is none. */
async function openedFile(path: string) {
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    return handle;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The text of a file, to the letter; `null` where there is none. */
async function textOf(path: string, isHead: boolean): Promise<string | null> {
  const found = await lstat(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (found === null) return null;
  if (!found.isFile()) throw new Unfit('It is not a file of its own.');
  const handle = await openedFile(path);
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    if (size > MOST_BYTES && !isHead) throw new Unfit('It is too large for the file of a paper.');
    const bytes = isHead ? await readHead(handle) : await handle.readFile();
    return new TextDecoder('utf-8', { fatal: !isHead, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Unfit('It is not text in UTF-8.');
  } finally {
    await handle.close();
  }
}

/** Reads a file as far as its front matter goes, which may name thousands of authors, and some more. */
async function readHead(handle: NonNullable<Awaited<ReturnType<typeof openedFile>>>) {
  for (let length = HEAD; ; length *= 4) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, 0);
    const head = buffer.subarray(0, bytesRead);
    const isAll = bytesRead < length || length >= MOST_BYTES;
    if (isAll || !isInFrontMatter(head.toString())) return head;
  }
}

/** Reads a file of the folder. */
export async function readFileIn(
  folder: string,
  name: string,
  isHead: boolean,
): Promise<MarkdownRead> {
  try {
    return { name, text: await textOf(await placeOf(folder, name), isHead), problem: null };
  } catch (error) {
    if (isMissing(error)) return { name, text: null, problem: null };
    return { name, text: null, problem: whyUnread(error) };
  }
}

/** Gives a new file its name without taking that of another. */
async function nameNew(beside: string, path: string): Promise<boolean> {
  try {
    await link(beside, path);
    await rm(beside);
    return true;
  } catch (error) {
    if (await lstat(path).catch(() => null)) return false;
    // Some disks know no second name for a file.
    if (isMissing(error)) throw error;
    await rename(beside, path);
    return true;
  }
}

/** The rights of a file that is to be written; one that is protected against that is an error. */
async function rightsOf(path: string): Promise<number> {
  const { mode } = await lstat(path);
  if ((mode & 0o222) === 0)
    throw new Unfit('It is protected against changes. Allow them, then write and read again.');
  return mode & 0o777;
}

interface Writing {
  readonly name: string;
  readonly text: string;
  readonly expected: string | null;
}

async function written(folder: string, { name, text, expected }: Writing): Promise<boolean> {
  const path = await placeOf(folder, name);
  if ((await textOf(path, false)) !== expected) return false;
  const rights = expected === null ? undefined : await rightsOf(path);
  const beside = join(dirname(path), besideName());
  await createFile(beside, text, rights);
  try {
    if (rights === undefined) return await nameNew(beside, path);
    // What the system takes away from new files; some disks know no rights.
    await chmod(beside, rights).catch(() => undefined);
    // Once more, for flushing takes its time.
    if ((await textOf(path, false)) !== expected) return false;
    await rename(beside, path);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * Writes a file that is still as expected: beside, flushed, compared with what is expected once more,
 * then renamed. What is another by then stays as it is.
 */
export async function writeFileIn(folder: string, file: Writing): Promise<MarkdownWritten> {
  try {
    return { is: (await written(folder, file)) ? 'written' : 'changed', problem: '' };
  } catch (error) {
    return { is: 'refused', problem: problemOf(error) };
  }
}

/** Makes the names in the folders of those files survive a power cut. */
export async function flushNames(folder: string, names: readonly string[]): Promise<void> {
  const folders = new Set(names.map((name) => dirname(join(folder, ...name.split('/')))));
  for (const each of folders) await flushFolder(each);
}
