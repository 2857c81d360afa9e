import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { UserState } from '../domain/change/user-state.ts';
import { abstractsIn } from './records/read-records.ts';
import { GONE, PatchedText } from './search/text/patched-text.ts';
import type { WholeText } from './search/text-index.ts';
import type { Database } from './store/database.ts';

/** As many papers are searched beside the index of the others, until that is made anew. */
const BESIDE = 500;

/** Papers whose text was indexed, and the records that they were told from then. */
export interface Indexed {
  readonly papers: Catalogue['papers'];
  readonly records: UserState['records'];
  readonly text: WholeText;
}

/**
 * The index of papers over one of others: those that are not in it, or have another record, are
 * searched beside it. `null` where they are too many; rejects where the store cannot be read.
 */
export async function patchedText(
  database: Database,
  indexed: Indexed,
  papers: Catalogue['papers'],
  state: UserState,
): Promise<PatchedText | null> {
  const before = new Map(indexed.papers.map(({ id }, number) => [id, number]));
  const numbers = new Int32Array(indexed.papers.length).fill(GONE);
  const beside: number[] = [];
  for (const [number, { id }] of papers.entries()) {
    const old = before.get(id);
    if (old !== undefined && indexed.records.get(id) === state.records.get(id))
      numbers[old] = number;
    else if (beside.push(number) > BESIDE) return null;
  }
  const held = beside.flatMap((number) => papers[number] ?? []);
  const ids = held.map(({ id }) => id);
  const abstracts = await abstractsIn(database, state, ids);
  const texts = held.map(({ id, title, authors }, at) => {
    const text = { title, authors, abstract: abstracts.get(id) ?? '' };
    return [beside[at] ?? 0, text] as const;
  });
  return new PatchedText(indexed.text, numbers, new Map(texts), papers.length);
}
