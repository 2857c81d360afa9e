import type { Random } from '../../bench/generated/random.ts';
import type { Event } from './log.ts';
import {
  type Data,
  Disk,
  type File,
  type Folder,
  type Node,
  type Pending,
} from './pending-disk.ts';
import type { Tree } from './tree.ts';

/** What survives of operations: of those not flushed none, all, the first ones, or any. */
function surviving<Operation>({ all, safe }: Pending<Operation>, random: Random) {
  const open = all.slice(safe);
  const some = [
    () => [],
    () => open,
    () => open.slice(0, random.below(open.length + 1)),
    () => open.filter(() => random.below(2) === 0),
  ];
  return { safe: all.slice(0, safe), open: open.length > 0 ? random.one(some)() : [] };
}

/** A write that was not flushed may be there in part, or as nothing but its length. */
function torn(data: Data, random: Random): Data {
  if (data.bytes === null || random.below(3) === 0) return data;
  const { at, bytes } = data;
  if (random.below(4) === 0) return { at, bytes: Buffer.alloc(bytes.length) };
  return { at, bytes: bytes.subarray(0, random.below(bytes.length + 1)) };
}

function contentOf(file: File, random: Random): Buffer {
  const { safe, open } = surviving(file, random);
  let content = Buffer.of();
  for (const { at, bytes } of [...safe, ...open.map((data) => torn(data, random))]) {
    const grown = Buffer.alloc(bytes === null ? at : Math.max(content.length, at + bytes.length));
    content.copy(grown);
    bytes?.copy(grown, at);
    content = grown;
  }
  return content;
}

function treeOf(folder: Folder, random: Random): Tree {
  const { safe, open } = surviving(folder, random);
  const nodes = new Map<string, Node>();
  for (const [name, node] of [...safe, ...open].flat())
    if (node) nodes.set(name, node);
    else nodes.delete(name);
  return new Map(
    [...nodes].map(([name, node]) => [
      name,
      node.kind === 'folder' ? treeOf(node, random) : contentOf(node, random),
    ]),
  );
}

const isOpen = (node: Node): boolean =>
  node.safe < node.all.length || (node.kind === 'folder' && [...node.now.values()].some(isOpen));

/** One of the states in which a power cut after these events may leave what was there before. */
export function crashed(
  place: string,
  before: Tree,
  events: readonly Event[],
  random: Random,
): { readonly tree: Tree; readonly wasWriting: boolean } {
  const disk = new Disk(place, before);
  for (const event of events) disk.take(event);
  const journal = disk.root.now.get('journal');
  return { tree: treeOf(disk.root, random), wasWriting: journal !== undefined && isOpen(journal) };
}
