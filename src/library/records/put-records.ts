import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import type { RecordId } from '../../domain/record/record-id.ts';
import { paperOfReference } from '../../domain/reference/paper-of-reference.ts';
import type { AbstractRow, Database, ListingRow, RecordRow } from '../store/database.ts';
import { paperOfListing } from '../store/load-library.ts';
import type { KeptRecord } from './record-line.ts';

/** Records handed to the store at a time: so few that little else waits for it. */
const TOGETHER = 100;

function rowsOf(id: RecordId, { paper, added, reference }: KeptRecord) {
  const { abstract, ...rest } = reference;
  return {
    record: { id, paper, reference: rest } satisfies RecordRow,
    listing: { id, paper, added, ...paperOfReference(reference) } satisfies ListingRow,
    abstract: { id, text: abstract } satisfies AbstractRow,
  };
}

/**
 * Puts records into the store, all or none; what lists show
 * of them. Nothing is told from them before a change says so.
 */
export async function putRecords(
  database: Database,
  kept: readonly (readonly [RecordId, KeptRecord])[],
): Promise<ReadonlyMap<RecordId, HeldPaper>> {
  const { records, listings, abstracts } = database;
  const told = new Map<RecordId, HeldPaper>();
  await database.transaction('rw', [records, listings, abstracts], async () => {
    for (let from = 0; from < kept.length; from += TOGETHER) {
      const rows = kept.slice(from, from + TOGETHER).map(([id, each]) => rowsOf(id, each));
      await Promise.all([
        records.bulkPut(rows.map(({ record }) => record)),
        listings.bulkPut(rows.map(({ listing }) => listing)),
        abstracts.bulkPut(rows.map(({ abstract }) => abstract)),
      ]);
      for (const { listing } of rows) told.set(listing.id, paperOfListing(listing));
    }
  });
  return told;
}
