import type { Page } from 'playwright/test';

/** What of a heap snapshot is read: its nodes as rows of numbers, and what each column is. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** V8 marks so what belongs to a tree that is no longer in a document. */
const DETACHED = 2;

/** The names of the elements in a snapshot that are in no document but still held. */
function detachedIn({ snapshot, nodes, strings }: Snapshot): readonly string[] {
  const { node_fields: fields } = snapshot.meta;
  const [at, name] = [fields.indexOf('detachedness'), fields.indexOf('name')];
  if (at < 0) throw new Error('The snapshot does not tell what is detached.');
  const found: string[] = [];
  for (let node = 0; node < nodes.length; node += fields.length) {
    const words = strings[nodes[node + name] ?? -1] ?? '';
    if (nodes[node + at] === DETACHED && /^(Detached )?(<|HTML|SVG|Text)/.test(words))
      found.push(words);
  }
  return found;
}

/** The same of a page as it is now, once all that is not held was given back. */
export async function detachedNodes(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
    const chunks: string[] = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    return detachedIn(JSON.parse(chunks.join('')));
  } finally {
    await session.detach();
  }
}
