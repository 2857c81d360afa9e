import type { HeldPaper } from '../domain/catalogue/catalogue.ts';
import type { UserState } from '../domain/change/user-state.ts';
import { abstractKey } from './records/read-records.ts';
import { inSlices, restful, type Sliced, turn } from './restful.ts';
import { type PackedData, packedFrom } from './search/text/packed-data.ts';
import { PackedText } from './search/text/packed-text.ts';
import { TextPacker } from './search/text/text-packer.ts';
import type { Database } from './store/database.ts';

/** Abstracts read at a time. */
const READ = 500;
/** Titles gone through at a time: some milliseconds' work. */
const SLICE = 1000;

/**
 * Names the texts that are indexed: another revision of the bundled library, and other papers,
 * titles or another order of them, make another name. FNV-1a over ids and titles.
 */
function* stampOf(papers: readonly HeldPaper[], { revision, records }: Indexing): Sliced<string> {
  let hash = 0x811c9dc5;
  const take = (text: string) => {
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  };
  for (const [number, { id, title }] of papers.entries()) {
    take(id);
    take(records.get(id) ?? '');
    take(title);
    if (number % SLICE === 0) yield;
  }
  return `${revision} ${papers.length} ${hash >>> 0}`;
}

async function kept(database: Database, stamp: string, papers: number): Promise<PackedData | null> {
  // An index that cannot be read is made anew.
  const row = await database.searchIndex.get('text').catch(() => undefined);
  return row?.stamp === stamp ? packedFrom(row.data, papers) : null;
}

/** The index made anew; `null` where it is no longer wanted. */
async function packed(
  database: Database,
  papers: readonly HeldPaper[],
  { records, onProgress, isWanted }: Indexing,
): Promise<PackedData | null> {
  const packer = new TextPacker();
  const { rest, rested } = restful();
  const abstractsFrom = (from: number) =>
    database.abstracts.bulkGet(
      papers.slice(from, from + READ).map(({ id }) => abstractKey({ records }, id)),
    );
  let reading = abstractsFrom(0);
  for (let from = 0; from < papers.length; from += READ) {
    const abstracts = await reading;
    if (!isWanted()) return null;
    // The next are read while these are packed.
    reading = abstractsFrom(from + READ);
    // Whether it failed is asked for at the next turn.
    reading.catch(() => undefined);
    rested();
    for (const [index, { title, authors }] of papers.slice(from, from + READ).entries()) {
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
    if (!isWanted()) return null;
  }
}

/** Which texts are indexed, and what is told meanwhile. */
interface Indexing {
  /** Of the bundled library. */
  readonly revision: string;
  readonly records: UserState['records'];
  /** False once other papers are there, for which this index is of no use. */
  readonly isWanted: () => boolean;
  /** How many are indexed so far. */
  readonly onProgress: (indexed: number) => void;
  readonly onReady: (text: PackedText) => void;
  /** Whether it may be kept: there must be room for it. */
  readonly mayKeep: () => Promise<boolean>;
}

/**
 * Takes the index of the papers' text as it was kept, or else makes it anew bit by bit, while what
 * is asked meanwhile is answered; resolves once it is kept. Rejects where the store cannot be read.
 */
export async function indexText(
  database: Database,
  papers: readonly HeldPaper[],
  indexing: Indexing,
): Promise<void> {
  const { onReady, mayKeep, isWanted } = indexing;
  // All titles are gone through: whoever has other papers shows them first.
  await turn();
  if (!isWanted()) return;
  const stamp = await inSlices(stampOf(papers, indexing));
  if (!isWanted()) return;
  // The marks tell a benchmark how long it took.
  const use = (data: PackedData) => {
    onReady(new PackedText(data));
    performance.mark('index ready');
  };
  performance.mark('index begun', { detail: 'load' });
  const known = await kept(database, stamp, papers.length);
  if (!isWanted()) return;
  if (known) return use(known);
  performance.mark('index begun', { detail: 'build' });
  const data = await packed(database, papers, indexing);
  if (data === null || !isWanted()) return;
  use(data);
  // The index can be made anew at any time: a full disk must not keep it from being used.
  if (await mayKeep())
    await database.searchIndex.put({ name: 'text', stamp, data }).catch(() => undefined);
  performance.mark('index kept');
}
