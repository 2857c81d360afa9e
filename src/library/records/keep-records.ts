import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { type RecordFileId, type RecordId, recordAt } from '../../domain/record/record-id.ts';
import { restful } from '../restful.ts';
import { room } from '../room.ts';
import type { Database } from '../store/database.ts';
import { reasonFor } from '../store/reason-for.ts';
import { inTime, type Vault } from '../vault-in-time.ts';
import { putRecords } from './put-records.ts';
import { type KeptRecord, recordLine } from './record-line.ts';

/** As many records as are written at a time. */
const TOGETHER = 250;

/** What each of them adds to the limit, in milliseconds. */
const MORE_FOR_EACH = 2;

interface Keeping {
  readonly database: Database;
  readonly vault: Vault;
  /** How long each part may take to be written, in milliseconds. */
  readonly limit: number;
  readonly file: RecordFileId;
  readonly count: number;
  /** The record at a place. */
  readonly at: (place: number) => KeptRecord;
  /** Told how many are written; false where no more shall be. */
  readonly onProgress: (written: number) => boolean;
}

type Listings = ReadonlyMap<RecordId, HeldPaper>;

/** Keeps the records of one part; what lists show of them. */
async function keepPart(keeping: Keeping, from: number, to: number): Promise<Outcome<Listings>> {
  const { database, vault, limit, file, count, at } = keeping;
  // Chromium must not meet a full disk, which it may not outlive.
  const found = await room(vault);
  if (!found.ok) return found;
  const { rest } = restful();
  const kept: KeptRecord[] = [];
  for (let place = from; place < to; place += 1) {
    kept.push(at(place));
    await rest();
  }
  const part = { file, records: kept.map(recordLine), isFirst: from === 0, isLast: to === count };
  const writing = inTime(limit + TOGETHER * MORE_FOR_EACH, vault.writeRecords(part));
  // Both at once: main and the store are different processes.
  const placed = kept.map((each, index) => [recordAt(file, from + index), each] as const);
  const putting = putRecords(database, placed).then(success, (error: unknown) =>
    failure('not-saved', reasonFor(error)),
  );
  const [written, put] = await Promise.all([writing, putting]);
  if (written.ok && put.ok) return put;
  // Of a full disk, Chromium says no more than that it broke off.
  const left = await room(vault);
  if (!left.ok) return left;
  return written.ok ? put : written;
}

async function keepAll(keeping: Keeping): Promise<Outcome<Listings>> {
  const { count, onProgress } = keeping;
  const listings = new Map<RecordId, HeldPaper>();
  for (let from = 0; from < count; from += TOGETHER) {
    const to = Math.min(count, from + TOGETHER);
    const kept = await keepPart(keeping, from, to);
    if (!kept.ok) return kept;
    for (const [id, paper] of kept.value) listings.set(id, paper);
    if (!onProgress(to)) return failure('refused', 'The import was cancelled.');
  }
  return success(listings);
}

/**
 * Keeps records in a file of the vault and in the store; what lists show of them. Until a change says
 * that a paper is told from one of them, none can be seen: what fails half way leaves nothing behind
 * that counts.
 */
export async function keepRecords(keeping: Keeping): Promise<Outcome<Listings>> {
  const kept = await keepAll(keeping);
  if (kept.ok) return kept;
  const { vault, limit, file } = keeping;
  await inTime(limit, vault.dropRecords({ file }));
  return kept;
}
