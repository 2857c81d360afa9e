import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import { counted } from '../../domain/change/counted.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import {
  fileOf,
  placeOf,
  type RecordFileId,
  type RecordId,
  recordAt,
} from '../../domain/record/record-id.ts';
import type { Notice } from '../../preload/view-types.ts';
import type { Database } from '../store/database.ts';
import type { Vault } from '../vault-in-time.ts';
import { putRecords } from './put-records.ts';
import { type KeptRecord, recordIn } from './record-line.ts';

/** The records of a file that papers are told from: no file has two of a paper. */
type Wanted = ReadonlyMap<PaperId, RecordId>;

/** The records that papers are told from and that are not among those known, by their files. */
export function filesLacking(
  { records }: Pick<UserState, 'records'>,
  known: { readonly has: (record: RecordId) => boolean },
): ReadonlyMap<RecordFileId, Wanted> {
  const files = new Map<RecordFileId, Map<PaperId, RecordId>>();
  for (const [paper, record] of records) {
    if (record === null || known.has(record)) continue;
    const file = fileOf(record);
    files.set(file, (files.get(file) ?? new Map()).set(paper, record));
  }
  return files;
}

/** The place of the first of these records in their file, where a paper is told from one of them. */
function firstPlace(records: readonly (KeptRecord | null)[], wanted: Wanted): number | null {
  const named = records.map((record) => record && wanted.get(record.paper));
  const index = named.findIndex(Boolean);
  const id = named[index];
  return id ? placeOf(id) - index : null;
}

async function fillFrom(
  database: Database,
  vault: Vault,
  [file, wanted]: readonly [RecordFileId, Wanted],
  into: Map<RecordId, HeldPaper>,
): Promise<Outcome<null>> {
  let filled: Outcome<null> = success(null);
  let place: number | null = 0;
  for (let from: number | null = 0; from !== null; ) {
    const part: Awaited<ReturnType<Vault['readRecords']>> = await vault.readRecords({ file, from });
    if (!part.ok) return part;
    const { records: lines, next } = part.value;
    if (lines === null) filled = failure('refused', `A part of the file “${file}” is damaged.`);
    const records: readonly (KeptRecord | null)[] = (lines ?? []).map(recordIn);
    const named = firstPlace(records, wanted);
    // How many a damaged part has is not known, so that papers have to say what comes after it.
    const first: number | null = named ?? place;
    const kept = records.flatMap((record, index) =>
      record && first !== null ? [[recordAt(file, first + index), record] as const] : [],
    );
    const [id = null] = kept[0] ?? [];
    // The others of a file that lacks some are there after the first time, all of a part or none.
    const isThere = named === null && id !== null && (await database.records.get(id));
    const put = isThere ? [] : await putRecords(database, kept);
    for (const [record, paper] of put) into.set(record, paper);
    place = lines === null || first === null ? null : first + lines.length;
    from = next;
  }
  return filled;
}

/** Fills the store from files of the vault; why the first that could not be read was not. */
export async function fillRecords(
  database: Database,
  vault: Vault,
  files: ReadonlyMap<RecordFileId, Wanted>,
): Promise<{
  readonly listings: ReadonlyMap<RecordId, HeldPaper>;
  readonly problem: string | null;
}> {
  const listings = new Map<RecordId, HeldPaper>();
  let problem: string | null = null;
  for (const file of files) {
    const filled = await fillFrom(database, vault, file, listings);
    if (!filled.ok) problem ??= filled.failure.message;
  }
  return { listings, problem };
}

/** Tells that papers cannot be shown, as what was read of them is lost. */
export function lackingNotice(
  { records }: Pick<UserState, 'records'>,
  known: { readonly has: (record: RecordId) => boolean },
  problem: string | null,
): Notice {
  const lost = [...records.values()].filter((record) => record !== null && !known.has(record));
  const papers = counted(lost.length, 'imported paper');
  return {
    tone: 'warning',
    words:
      `${papers} cannot be shown, because what was read of ${lost.length === 1 ? 'it' : 'them'} is not in the database, and cannot be read in the data folder. Import the file again; notes, tags and statuses are kept. ${problem ?? ''}`.trim(),
  };
}
