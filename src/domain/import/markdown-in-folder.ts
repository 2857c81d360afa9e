import { singleLine } from '../safe/single-line.ts';
import { grouped } from '../text/grouped.ts';

/** So many files are taken of a folder, and from so deep within it. */
export const FOLDER_FILES = 20_000;
export const FOLDER_DEPTH = 20;

/** True for a Markdown file that neither a program hid nor lies in a folder that is hidden. */
export const isMarkdownPath = (path: string): boolean =>
  /\.(?:md|markdown)$/iu.test(path) && !path.split('/').some((name) => name.startsWith('.'));

/** What is to be said of a folder of which so many files were taken, each as a sentence. */
export function folderProblems(name: string, files: number, isWhole: boolean): readonly string[] {
  const folder = `“${singleLine(name)}”`;
  if (files === 0) return [`The folder ${folder} has no Markdown files to be imported.`];
  if (isWhole) return [];
  return [
    `The folder ${folder} has more than ${grouped(FOLDER_FILES)} files or folders within folders, of which the first are read.`,
  ];
}

/** A folder of which nothing can be read, as a sentence. */
export const unreadableFolder = (name: string): string =>
  `The folder “${singleLine(name)}” cannot be read.`;
