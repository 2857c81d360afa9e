import { isAbsolute, relative, sep } from 'node:path';

/** True for a path in a folder, however deep, and for the folder itself; both without links. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
