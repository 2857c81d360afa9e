import { counted } from '../../domain/change/counted.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import { PART_LIMIT } from '../../domain/import/import-item.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { readBackup } from '../backups.ts';
import { readingListWriter } from '../export/reading-list-writer.ts';
import { type KnownPapers, papersHeld } from '../papers-held.ts';
import { filesLacking, fillRecords } from '../records/fill-records.ts';
import { referencesIn } from '../records/read-records.ts';
import { inSlices, restful } from '../restful.ts';
import type { Database } from '../store/database.ts';
import type { Vault } from '../vault-in-time.ts';
import type { Imports } from './imports.ts';

/** As many papers as are read at a time. */
const READ = 100;

const OTHER = failure('refused', 'Another import is not over. Finish or cancel it first.');

/** What a backup is imported with. */
interface Parts {
  readonly database: Database;
  readonly vault: Vault;
  readonly imports: Imports;
  readonly known: () => KnownPapers;
  /** Told what lists show of records that the store lacked. */
  readonly onListings: (listings: KnownPapers['listings']) => void;
}

/** Gathers text into parts of bytes as an import takes them. */
function partsOf(take: (bytes: Uint8Array<ArrayBuffer>, isLast: boolean) => void) {
  const encoder = new TextEncoder();
  let text = '';
  return {
    add: (more: string) => {
      text += more;
      // No sign takes more than three bytes for each of its units.
      if (text.length < PART_LIMIT / 3) return;
      take(encoder.encode(text), false);
      text = '';
    },
    end: () => take(encoder.encode(text), true),
  };
}

/** Papers of which a backup says more than can be read, as a sentence; empty for none. */
function lackingWords({ records, removed }: UserState, { listings, bundled }: KnownPapers): string {
  const there = new Set(bundled.map(({ id }) => id));
  const lost = [...records].filter(
    ([id, record]) =>
      record !== null && !listings.has(record) && !there.has(id) && !(removed.get(id) ?? false),
  );
  if (lost.length === 0) return '';
  const papers = counted(lost.length, 'paper');
  return `${papers} of the backup cannot be imported, because what was read of ${lost.length === 1 ? 'it' : 'them'} is not beside it any more.`;
}

/**
 * Begins an import of what is in a backup, of this library or another one, as if that had exported all
 * there is; resolves once it can be decided on, with what of it is lacking, as a sentence.
 */
export async function importBackup(
  { database, vault, imports, known, onListings }: Parts,
  name: string,
): Promise<Outcome<string>> {
  if (imports.view() !== null) return OTHER;
  const backup = await readBackup(vault, name);
  if (!backup.ok) return backup;
  const { state } = backup.value;
  const lacking = filesLacking(state, known().listings);
  if (lacking.size > 0) onListings((await fillRecords(database, vault, lacking)).listings);
  // One may have been begun while the backup was read.
  if (imports.view() !== null) return OTHER;
  const begun = await imports.begin();
  if (!begun.ok) return begun;
  const id = begun.value;
  const file = `Backup of ${name.slice(0, 10)}`;
  const parts = partsOf((bytes, isLast) => void imports.add({ import: id, file, bytes, isLast }));
  const catalogue = { author: null, papers: await inSlices(papersHeld(known(), state)), state };
  const { papers } = catalogue;
  const writer = readingListWriter(state, 0);
  const { rest } = restful();
  parts.add(writer.begin());
  for (let from = 0; from < papers.length; from += READ) {
    const some = papers.slice(from, from + READ);
    const references = await referencesIn(
      database,
      catalogue,
      some.map((paper) => paper.id),
    );
    for (const held of some) {
      const reference = references.get(held.id);
      if (reference) parts.add(writer.add({ held, reference, state }));
    }
    await rest();
  }
  parts.add(writer.end());
  parts.end();
  const read = await imports.read({ import: id });
  return read.ok ? success(lackingWords(state, known())) : read;
}
