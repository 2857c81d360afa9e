import { counted } from '../change/counted.ts';
import { singleLine } from '../safe/single-line.ts';
import { grouped } from '../text/grouped.ts';

/** So many files are taken of a folder, and from so deep within it. */
export const FOLDER_FILES = 20_000;
export const FOLDER_DEPTH = 20;

/** True for a Markdown file that neither a program hid nor lies in a folder that is hidden. */
export const isMarkdownPath = (path: string): boolean =>
  /\.(?:md|markdown)$/iu.test(path) && !path.split('/').some((name) => name.startsWith('.'));

/** As many folders that cannot be read as are told one by one. */
const TOLD = 10;

/** What a folder is found to hold. */
interface FolderFound {
  /** How many files of it are taken. */
  readonly files: number;
  /** Whether no more than may be taken are there. */
  readonly isWhole: boolean;
  /** The folders in it, by their paths, that cannot be read. */
  readonly unread: readonly string[];
}

/** What is to be said of a folder, each as a sentence. */
export const folderProblems = (name: string, found: FolderFound): readonly string[] => [
  ...unreadProblems(name, found),
  ...countProblems(name, found),
];

function unreadProblems(name: string, { unread }: FolderFound): readonly string[] {
  const more = unread.length - TOLD;
  const folders = counted(more, 'more folder');
  return [
    ...unread.slice(0, TOLD).map(unreadableFolder),
    ...(more > 0 ? [`${folders} in “${singleLine(name)}” cannot be read.`] : []),
  ];
}

function countProblems(name: string, { files, isWhole, unread }: FolderFound): readonly string[] {
  const folder = `“${singleLine(name)}”`;
  if (files === 0 && unread.length === 0)
    return [`The folder ${folder} has no Markdown files to be imported.`];
  if (isWhole) return [];
  return [
    `The folder ${folder} has more than ${grouped(FOLDER_FILES)} files or folders within folders, of which the first are read.`,
  ];
}

/** A folder of which nothing can be read, as a sentence. */
export const unreadableFolder = (name: string): string =>
  `The folder “${singleLine(name)}” cannot be read.`;
