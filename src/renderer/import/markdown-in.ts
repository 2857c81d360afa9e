import { singleLine } from '../../domain/safe/single-line.ts';
import { grouped } from '../../domain/text/grouped.ts';
import { type Incoming, incomingFile } from './incoming.ts';

/** So many files are looked at in a folder, and so deep. */
const MOST = 20_000;
const DEEPEST = 20;

/** What of a folder is taken in, and what of it is not, each as a sentence. */
export interface FolderTaken {
  readonly files: readonly Incoming[];
  readonly problems: readonly string[];
}

/** True for a Markdown file that neither a program hid nor lies in a folder that is hidden. */
const isTaken = (path: string): boolean =>
  /\.(?:md|markdown)$/iu.test(path) && !path.split('/').some((name) => name.startsWith('.'));

const inFolder = (file: File, path: string): Incoming => ({
  ...incomingFile(file),
  name: path.slice(0, 1000),
});

function told(name: string, files: readonly Incoming[], isWhole = true): FolderTaken {
  const folder = `“${singleLine(name)}”`;
  if (files.length === 0)
    return { files, problems: [`The folder ${folder} has no Markdown files to be imported.`] };
  const problem = `The folder ${folder} has more than ${grouped(MOST)} files or folders within folders, of which the first are read.`;
  return { files, problems: isWhole ? [] : [problem] };
}

/** The Markdown of a folder that was chosen, whose files come with their paths. */
export function chosenFolder(all: readonly File[]): FolderTaken {
  const files = all
    .filter(({ webkitRelativePath }) => isTaken(webkitRelativePath))
    .map((file) => inFolder(file, file.webkitRelativePath));
  const [name = 'Folder'] = (all[0]?.webkitRelativePath ?? '').split('/');
  return told(name, files.slice(0, MOST), files.length <= MOST);
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
  let isWhole = true;
  const walk = async (within: FileSystemDirectoryEntry, path: string, depth: number) => {
    for (const entry of await entriesIn(within)) {
      const name = `${path}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (files.length === MOST || (isFolder(entry) && depth === DEEPEST)) isWhole = false;
      else if (isFolder(entry)) await walk(entry, name, depth + 1);
      else if (isFile(entry) && isTaken(entry.name))
        files.push(inFolder(await fileOf(entry), name));
    }
  };
  try {
    await walk(folder, folder.name, 1);
  } catch {
    return { files: [], problems: [`The folder “${singleLine(folder.name)}” cannot be read.`] };
  }
  return told(folder.name, files, isWhole);
}
