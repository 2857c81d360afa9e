import { FILE_NAME_LIMIT } from '../../domain/import/import-item.ts';
import {
  FOLDER_DEPTH,
  FOLDER_FILES,
  folderProblems,
  isMarkdownPath,
  unreadableFolder,
} from '../../domain/import/markdown-in-folder.ts';
import { type Incoming, incomingFile } from './incoming.ts';

/** What of a folder is taken in, and what of it is not, each as a sentence. */
export interface FolderTaken {
  readonly files: readonly Incoming[];
  readonly problems: readonly string[];
}

const inFolder = (file: File, path: string): Incoming => ({
  ...incomingFile(file),
  name: path.slice(0, FILE_NAME_LIMIT),
});

const told = (
  name: string,
  files: readonly Incoming[],
  isWhole: boolean,
  unread: readonly string[] = [],
): FolderTaken => ({
  files,
  problems: folderProblems(name, { files: files.length, isWhole, unread }),
});

/** The Markdown of a folder that was chosen, whose files come with their paths. */
export function chosenFolder(all: readonly File[]): FolderTaken {
  const files = all
    .filter(({ webkitRelativePath }) => isMarkdownPath(webkitRelativePath))
    .map((file) => inFolder(file, file.webkitRelativePath));
  const [name = 'Folder'] = (all[0]?.webkitRelativePath ?? '').split('/');
  return told(name, files.slice(0, FOLDER_FILES), files.length <= FOLDER_FILES);
}

const entriesIn = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const some = () =>
    new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
  // It gives a hundred at a time, and none at the end.
  const all = async (): Promise<readonly FileSystemEntry[]> => {
    const first = await some();
    return first.length === 0 ? [] : [...first, ...(await all())];
  };
  return all();
};

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** The Markdown of a folder that was dropped, and of those in it. */
export async function droppedFolder(folder: FileSystemDirectoryEntry): Promise<FolderTaken> {
  const files: Incoming[] = [];
  const unread: string[] = [];
  let isWhole = true;
  const walk = async (within: FileSystemDirectoryEntry, path: string, depth: number) => {
    for (const entry of await entriesIn(within)) {
      const name = `${path}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (files.length === FOLDER_FILES || (isFolder(entry) && depth === FOLDER_DEPTH))
        isWhole = false;
      else if (isFolder(entry))
        await walk(entry, name, depth + 1).catch(() => {
          unread.push(name);
        });
      else if (isFile(entry) && isMarkdownPath(entry.name))
        files.push(inFolder(await fileOf(entry), name));
    }
  };
  try {
    await walk(folder, folder.name, 1);
  } catch {
    return { files: [], problems: [unreadableFolder(folder.name)] };
  }
  return told(folder.name, files, isWhole, unread);
}
