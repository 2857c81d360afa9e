import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkAmong } from '../domain/link/opened-link.ts';

interface CommandLine {
  /** As the process got it: the program itself comes first. */
  readonly argv: readonly string[];
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Whether the program is the app, and not Electron that is told which app to run. */
  readonly isPackaged: boolean;
}

const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//iu;
const FILE = /^file:\/\//iu;

/** Whether what a command line names is an address, such as `https://…`, and no file here. */
export const isAddress = (named: string): boolean => ADDRESS.test(named);

/** The path that a word of a command line is; desktops hand over addresses of files. */
function pathOf(word: string): string {
  try {
    return FILE.test(word) ? fileURLToPath(word) : word;
  } catch {
    // One of another computer.
    return word;
  }
}

/**
 * The paths of the files that a command line names, in its order, and addresses as they are: switches and
 * links into the app are neither.
 */
export function namedPaths({ argv, folder, isPackaged }: CommandLine): readonly string[] {
  const given = argv.slice(1);
  // What follows two dashes is never a switch.
  const end = given.indexOf('--');
  const before = end < 0 ? given : given.slice(0, end);
  const after = end < 0 ? [] : given.slice(end + 1);
  const plain = [...before.filter((each) => !each.startsWith('-')), ...after];
  return plain
    .slice(isPackaged ? 0 : 1)
    .filter((each) => each !== '' && linkAmong([each]) === undefined)
    .map(pathOf)
    .map((each) => (isAddress(each) ? each : resolve(folder, each)));
}
