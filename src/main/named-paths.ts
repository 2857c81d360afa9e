import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

interface CommandLine {
  /** As the process got it: the program itself comes first. */
  readonly argv: readonly string[];
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Whether the program is the app, and not Electron that is told which app to run. */
  readonly isPackaged: boolean;
}

/** Such as `https://…`, which is no file here. */
const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//iu;

const FILE = /^file:\/\//iu;

/** The path in a word of a command line; desktops hand over addresses of files. None in what is no file. */
function pathIn(word: string): readonly string[] {
  if (word === '') return [];
  if (!ADDRESS.test(word)) return [word];
  try {
    return FILE.test(word) ? [fileURLToPath(word)] : [];
  } catch {
    // One of another computer.
    return [];
  }
}

/** The paths of the files that a command line names, in its order; switches and addresses are none. */
export function namedPaths({ argv, folder, isPackaged }: CommandLine): readonly string[] {
  const given = argv.slice(1);
  // What follows two dashes is never a switch.
  const end = given.indexOf('--');
  const before = end < 0 ? given : given.slice(0, end);
  const after = end < 0 ? [] : given.slice(end + 1);
  const plain = [...before.filter((each) => !each.startsWith('-')), ...after];
  return plain
    .slice(isPackaged ? 0 : 1)
    .flatMap(pathIn)
    .map((each) => resolve(folder, each));
}
