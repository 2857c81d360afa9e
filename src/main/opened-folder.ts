import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FILE_NAME_LIMIT } from '../domain/import/import-item.ts';
import {
  FOLDER_DEPTH,
  FOLDER_FILES,
  folderProblems,
  isMarkdownPath,
  unreadableFolder,
} from '../domain/import/markdown-in-folder.ts';

/** A file in a folder that was opened, by the name under which it is told: that of the folder first. */
export interface FileInFolder {
  readonly path: string;
  readonly name: string;
}

/** What of a folder is taken, and what of it is not, each as a sentence. */
export interface OpenedFolder {
  readonly files: readonly FileInFolder[];
  readonly problems: readonly string[];
}

/** The Markdown of a folder and of those in it; links are not followed. */
export async function openedFolder(folder: string): Promise<OpenedFolder> {
  const files: FileInFolder[] = [];
  const unread: string[] = [];
  let isWhole = true;
  const walk = async (within: string, named: string, depth: number) => {
    for (const entry of await readdir(within, { withFileTypes: true })) {
      const [path, name] = [join(within, entry.name), `${named}/${entry.name}`];
      if (entry.name.startsWith('.')) continue;
      if (files.length === FOLDER_FILES || (entry.isDirectory() && depth === FOLDER_DEPTH))
        isWhole = false;
      else if (entry.isDirectory())
        await walk(path, name, depth + 1).catch(() => {
          unread.push(name);
        });
      else if (entry.isFile() && isMarkdownPath(entry.name))
        files.push({ path, name: name.slice(0, FILE_NAME_LIMIT) });
    }
  };
  const name = basename(folder) || folder;
  try {
    await walk(folder, name, 1);
  } catch {
    return { files: [], problems: [unreadableFolder(name)] };
  }
  return { files, problems: folderProblems(name, { files: files.length, isWhole, unread }) };
}
