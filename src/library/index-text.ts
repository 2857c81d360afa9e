import type { HeldPaper } from '../domain/catalogue/catalogue.ts';
import { type PackedData, packedFrom } from './search/text/packed-data.ts';
import { PackedText } from './search/text/packed-text.ts';
import { TextPacker } from './search/text/text-packer.ts';
import type { Database } from './store/database.ts';

/** Abstracts read at a time. */
const READ = 500;
/** How long is worked before what was asked meanwhile is answered, in milliseconds. */
const SLICE = 8;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Names the texts that are indexed: another revision of the bundled library, and other papers,
 * titles or another order of them, make another name. FNV-1a over ids and titles.
 */
function stampOf(papers: readonly HeldPaper[], revision: string): string {
  let hash = 0x811c9dc5;
  const take = (text: string) => {
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  };
  for (const { id, title } of papers) {
    take(id);
    take(title);
  }
  return `${revision} ${papers.length} ${hash >>> 0}`;
}

async function kept(database: Database, stamp: string, papers: number): Promise<PackedData | null> {
  const row = await database.searchIndex.get('text');
  return row?.stamp === stamp ? packedFrom(row.data, papers) : null;
}

async function packed(
  database: Database,
  papers: readonly HeldPaper[],
  onProgress: (indexed: number) => void,
): Promise<PackedData> {
  const packer = new TextPacker();
  let rested = performance.now();
  const rest = async () => {
    if (performance.now() - rested < SLICE) return;
    await pause();
    rested = performance.now();
  };
  for (let from = 0; from < papers.length; from += READ) {
    const batch = papers.slice(from, from + READ);
    const abstracts = await database.abstracts.bulkGet(batch.map(({ id }) => id));
    rested = performance.now();
    for (const [index, { title, authors }] of batch.entries()) {
      packer.add({ title, authors, abstract: abstracts[index]?.text ?? '' });
      await rest();
    }
    onProgress(Math.min(papers.length, from + READ));
  }
  const finishing = packer.finish();
  for (;;) {
    const step = finishing.next();
    if (step.done) return step.value;
    await rest();
  }
}

// The marks tell a benchmark how long it took.
function inUse(data: PackedData): PackedText {
  const text = new PackedText(data);
  performance.mark('index ready');
  return text;
}

/**
 * The index of the papers' text as it was kept, or else made anew and kept. It is made bit by bit:
 * what is asked meanwhile is answered. Rejects where the store cannot be read.
 */
export async function indexText(
  database: Database,
  papers: readonly HeldPaper[],
  revision: string,
  onProgress: (indexed: number) => void,
): Promise<PackedText> {
  const stamp = stampOf(papers, revision);
  performance.mark('index begun', { detail: 'load' });
  const known = await kept(database, stamp, papers.length);
  if (known) return inUse(known);
  performance.mark('index begun', { detail: 'build' });
  const data = await packed(database, papers, onProgress);
  // The index can be made anew at any time: a full disk must not keep it from being used.
  await database.searchIndex.put({ name: 'text', stamp, data }).catch(() => undefined);
  return inUse(data);
}
