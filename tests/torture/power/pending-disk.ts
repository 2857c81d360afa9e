import { basename, dirname, relative } from 'node:path';
import type { Event } from './log.ts';
import type { Tree } from './tree.ts';

export type Data =
  | { readonly at: number; readonly bytes: Buffer }
  | { readonly at: number; readonly bytes: null };
type Names = readonly (readonly [string, Node | null])[];

/** Operations in order, of which the first `safe` survive a power cut. */
export interface Pending<Operation> {
  readonly all: Operation[];
  safe: number;
  /** How many there were when the flush that runs began. */
  flushing: number;
}

export type File = { readonly kind: 'file'; end: number } & Pending<Data>;
export type Folder = { readonly kind: 'folder'; readonly now: Map<string, Node> } & Pending<Names>;
export type Node = File | Folder;

const begun = () => ({ safe: 0, flushing: 0 });
const emptyFile = (): File => ({ kind: 'file', end: 0, all: [], ...begun() });
const emptyFolder = (): Folder => ({ kind: 'folder', now: new Map(), all: [], ...begun() });

function folderOf(tree: Tree): Folder {
  const folder = emptyFolder();
  for (const [name, held] of tree) {
    const node = held instanceof Map ? folderOf(held) : fileOf(held as Buffer);
    entered(folder, [[name, node]]);
  }
  folder.safe = folder.all.length;
  return folder;
}

const fileOf = (bytes: Buffer): File => ({
  ...emptyFile(),
  ...{ end: bytes.length, all: [{ at: 0, bytes }], safe: 1 },
});

/** Notes names that a folder has now, or no more, in one step. */
function entered(folder: Folder, names: Names): void {
  folder.all.push(names);
  for (const [name, node] of names)
    if (node) folder.now.set(name, node);
    else folder.now.delete(name);
}

/** The disk as the app sees it, with what of it would survive. */
export class Disk {
  readonly #root: Folder;
  readonly #place: string;

  constructor(place: string, tree: Tree) {
    this.#place = place;
    this.#root = folderOf(tree);
  }

  get root(): Folder {
    return this.#root;
  }

  #find(path: string): Node | undefined {
    const names = relative(this.#place, path)
      .split('/')
      .filter((name) => name !== '');
    let node: Node | undefined = this.#root;
    for (const name of names) node = node?.kind === 'folder' ? node.now.get(name) : undefined;
    return node;
  }

  #folder(path: string): Folder {
    const found = this.#find(path);
    if (found?.kind === 'folder') return found;
    const folder = emptyFolder();
    entered(this.#folder(dirname(path)), [[basename(path), folder]]);
    return folder;
  }

  #file(path: string): File {
    const found = this.#find(path);
    if (found?.kind === 'file') return found;
    const file = emptyFile();
    entered(this.#folder(dirname(path)), [[basename(path), file]]);
    return file;
  }

  #write(path: string, bytes: Buffer | null, at?: number): void {
    const file = this.#file(path);
    const from = at ?? file.end;
    file.all.push({ at: from, bytes });
    file.end = from + (bytes?.length ?? 0);
  }

  take(event: Event): void {
    if (event.kind === 'mark') return;
    const { path } = event;
    const node = this.#find(path);
    if (event.kind === 'create') this.#file(path);
    else if (event.kind === 'folder') this.#folder(path);
    else if (event.kind === 'write') this.#write(path, event.bytes);
    else if (event.kind === 'empty') this.#write(path, null, 0);
    else if (event.kind === 'cut') this.#write(path, null, event.length);
    else if (event.kind === 'flush' && node) node.flushing = node.all.length;
    else if (event.kind === 'flushed' && node) node.safe = Math.max(node.safe, node.flushing);
    else if (event.kind === 'delete' && node)
      entered(this.#folder(dirname(path)), [[basename(path), null]]);
    else if (event.kind === 'rename' && node)
      entered(this.#folder(dirname(path)), [
        [basename(event.to), node],
        [basename(path), null],
      ]);
  }
}
