import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PART_LIMIT } from '../domain/import/import-item.ts';
import { failure, type Outcome, success } from '../domain/outcome.ts';
import { singleLine } from '../domain/safe/single-line.ts';
import { grouped } from '../domain/text/grouped.ts';
import { sizeOf } from '../domain/text/size-of.ts';
import type { Handlers } from '../preload/channel.ts';
import type { shell } from '../preload/contract.ts';
import type { ShellEvent } from '../preload/shell-types.ts';
import { isAddress } from './named-paths.ts';
import { type FileInFolder, openedFolder } from './opened-folder.ts';

type FilesEvent = Extract<ShellEvent, { readonly kind: 'files' }>;

/** How large a file may be, in bytes, and how many may be opened at once. */
const SIZE_LIMIT = 200_000_000;
const FILE_LIMIT = 100;

/** Files that were opened from outside: looked at, told to the page, and read when it asks. */
export interface OpenedFiles {
  readonly open: (paths: readonly string[]) => Promise<void>;
  /** The page can hear by now: what was opened before is told, and what will be, at once. */
  readonly listen: (tell: (event: ShellEvent) => boolean) => void;
  readonly part: Handlers<typeof shell>['openedPart'];
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there any more, or never was',
  ENOTDIR: 'is not there any more, or never was',
  EACCES: 'may not be read by the app',
  EPERM: 'may not be read by the app',
};

const nameOf = (path: string): string => singleLine(basename(path)) || 'A file';

const isCoded = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

/** Why a file cannot be read, as a sentence. */
function unreadable(path: string, error: unknown): string {
  const reason = isCoded(error) ? REASONS[error.code] : undefined;
  const more = error instanceof Error ? error.message : String(error);
  return `“${nameOf(path)}” ${reason ?? `cannot be read: ${singleLine(more)}`}.`;
}

/** The same of a file that is not on this computer. */
const elsewhere = (address: string): string =>
  `“${singleLine(address)}” is not on this computer. Save it here as a file, then open that.`;

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** How large a file is that can be imported, in bytes. */
async function sizeOfFile(path: string): Promise<Outcome<number>> {
  try {
    const found = await stat(path);
    if (!found.isFile())
      return failure('refused', `“${nameOf(path)}” is no file that can be imported.`);
    if (found.size > SIZE_LIMIT)
      return failure(
        'refused',
        `“${nameOf(path)}” is too large, with ${sizeOf(found.size)}. Opened this way a file can have ${sizeOf(SIZE_LIMIT)}: drop it on the window, or part it in two.`,
      );
    return success(found.size);
  } catch (error) {
    return failure('refused', unreadable(path, error));
  }
}

/** The bytes of a file from one on, a part of them at most. */
async function readPart(path: string, from: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(PART_LIMIT);
    const { bytesRead } = await file.read(bytes, 0, PART_LIMIT, from);
    // A copy, for all of what a view lies in would be sent with it.
    return bytesRead === PART_LIMIT ? bytes : bytes.slice(0, bytesRead);
  } finally {
    await file.close();
  }
}

export function openedFiles(): OpenedFiles {
  const paths: string[] = [];
  let untold: FilesEvent | null = null;
  let tell: (event: ShellEvent) => boolean = () => false;
  const tellAll = () => {
    if (untold && tell(untold)) untold = null;
  };
  const look = async (named: readonly string[]): Promise<FilesEvent> => {
    const files: FilesEvent['files'][number][] = [];
    const problems: string[] = [];
    const add = async ({ path, name }: FileInFolder) => {
      const size = await sizeOfFile(path);
      if (size.ok) files.push({ file: paths.push(path) - 1, name, size: size.value });
      else problems.push(size.failure.message);
    };
    for (const path of named.slice(0, FILE_LIMIT)) {
      if (isAddress(path)) {
        problems.push(elsewhere(path));
        continue;
      }
      const folder = (await isFolder(path)) ? await openedFolder(path) : null;
      for (const file of folder?.files ?? []) await add(file);
      problems.push(...(folder?.problems ?? []));
      if (folder === null) await add({ path, name: basename(path) });
    }
    if (named.length > FILE_LIMIT)
      problems.push(
        `${grouped(named.length)} files were opened at once. The first ${FILE_LIMIT} are read; open the others after that.`,
      );
    return { kind: 'files', files, problems };
  };
  return {
    async open(named) {
      if (named.length === 0) return;
      const { kind, files, problems } = await look(named);
      // Others may have come, or been told, while these were looked at.
      untold = {
        kind,
        files: [...(untold?.files ?? []), ...files],
        problems: [...(untold?.problems ?? []), ...problems],
      };
      tellAll();
    },
    listen(to) {
      tell = to;
      tellAll();
    },
    async part({ file, from }) {
      const path = paths[file];
      if (path === undefined) return failure('refused', 'No such file was opened.');
      try {
        return success(await readPart(path, from));
      } catch (error) {
        return failure('refused', unreadable(path, error));
      }
    },
  };
}
