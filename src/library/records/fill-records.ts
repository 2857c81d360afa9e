import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import { counted } from '../../domain/change/counted.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import { type Outcome, success } from '../../domain/outcome.ts';
import {
  fileOf,
  type RecordFileId,
  type RecordId,
  recordAt,
} from '../../domain/record/record-id.ts';
import type { Notice } from '../../preload/view-types.ts';
import type { Database } from '../store/database.ts';
import type { Vault } from '../vault-in-time.ts';
import { putRecords } from './put-records.ts';
import { recordIn } from './record-line.ts';

/** The files of the records that papers are told from and that are not among those known. */
export function filesLacking(
  { records }: Pick<UserState, 'records'>,
  known: { readonly has: (record: RecordId) => boolean },
): ReadonlySet<RecordFileId> {
  const files = new Set<RecordFileId>();
  for (const record of records.values())
    if (record !== null && !known.has(record)) files.add(fileOf(record));
  return files;
}

async function fillFrom(
  database: Database,
  vault: Vault,
  file: RecordFileId,
  into: Map<RecordId, HeldPaper>,
): Promise<Outcome<null>> {
  let place = 0;
  for (let from: number | null = 0; from !== null; ) {
    const part: Awaited<ReturnType<Vault['readRecords']>> = await vault.readRecords({ file, from });
    if (!part.ok) return part;
    const kept = part.value.records.flatMap((line, index) => {
      const record = recordIn(line);
      return record ? [[recordAt(file, place + index), record] as const] : [];
    });
    for (const [id, paper] of await putRecords(database, kept)) into.set(id, paper);
    place += part.value.records.length;
    from = part.value.next;
  }
  return success(null);
}

/** Fills the store from files of the vault; why the first that could not be read was not. */
export async function fillRecords(
  database: Database,
  vault: Vault,
  files: ReadonlySet<RecordFileId>,
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
      `${papers} cannot be shown, because what was read of ${lost.length === 1 ? 'it' : 'them'} is neither in the database nor in the data folder. Import the file again; notes, tags and statuses are kept. ${problem ?? ''}`.trim(),
  };
}
