import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies on a disk. */
export type Tree = ReadonlyMap<string, Tree | Buffer>;

/** What is in a folder; nothing where there is none. */
export async function treeIn(folder: string): Promise<Tree> {
  const tree = new Map<string, Tree | Buffer>();
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    tree.set(entry.name, entry.isDirectory() ? await treeIn(path) : await readFile(path));
  }
  return tree;
}

/** Makes a folder that holds what a tree does. */
export async function plant(tree: Tree, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, held] of tree)
    if (held instanceof Map) await plant(held, join(folder, name));
    else await writeFile(join(folder, name), held as Buffer);
}
