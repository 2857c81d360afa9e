import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import type { RecordId } from '../../domain/record/record-id.ts';
import { paperOfReference } from '../../domain/reference/paper-of-reference.ts';
import type { AbstractRow, Database, ListingRow, RecordRow } from '../store/database.ts';
import { paperOfListing } from '../store/load-library.ts';
import type { KeptRecord } from './record-line.ts';

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
  const rows = kept.map(([id, each]) => rowsOf(id, each));
  const { records, listings, abstracts } = database;
  await database.transaction('rw', [records, listings, abstracts], () =>
    Promise.all([
      records.bulkPut(rows.map(({ record }) => record)),
      listings.bulkPut(rows.map(({ listing }) => listing)),
      abstracts.bulkPut(rows.map(({ abstract }) => abstract)),
    ]),
  );
  return new Map(rows.map(({ listing }) => [listing.id, paperOfListing(listing)]));
}
