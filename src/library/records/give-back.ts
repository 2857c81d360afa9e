import type { UserState } from '../../domain/change/user-state.ts';
import { fileOf, placeOf, type RecordFileId } from '../../domain/record/record-id.ts';
import type { Database, RecordRow } from '../store/database.ts';
import type { Vault } from '../vault-in-time.ts';
import { recordLine } from './record-line.ts';

/** As many records as are written at a time. */
const TOGETHER = 500;

/** All records of a file, in their order; `null` where the store does not have them all. */
async function rowsOf(
  { records }: Database,
  file: RecordFileId,
): Promise<readonly RecordRow[] | null> {
  // After a slash comes the zero.
  const rows = await records.where('id').between(`${file}/`, `${file}0`).toArray();
  rows.sort((a, b) => placeOf(a.id) - placeOf(b.id));
  return rows.every(({ id }, place) => placeOf(id) === place) ? rows : null;
}

async function linesOf(
  { listings, abstracts }: Database,
  rows: readonly RecordRow[],
): Promise<readonly string[]> {
  const ids = rows.map(({ id }) => id);
  const [listed, texts] = await Promise.all([listings.bulkGet(ids), abstracts.bulkGet(ids)]);
  return rows.map(({ paper, reference }, index) =>
    recordLine({
      paper,
      added: listed[index]?.added ?? 0,
      reference: { ...reference, abstract: texts[index]?.text ?? '' },
    }),
  );
}

/**
 * Writes anew the files of records that papers are told from and that the vault lacks; what fails is
 * tried again by the next start.
 */
export async function giveBackRecords(
  database: Database,
  vault: Vault,
  { records }: Pick<UserState, 'records'>,
): Promise<void> {
  if (records.size === 0) return;
  const there = await vault.recordFiles({});
  if (!there.ok) return;
  const wanted = new Set([...records.values()].flatMap((id) => (id === null ? [] : fileOf(id))));
  for (const file of there.value) wanted.delete(file);
  for (const file of wanted) {
    const rows = await rowsOf(database, file);
    if (rows === null || rows.length === 0) continue;
    for (let from = 0; from < rows.length; from += TOGETHER) {
      const lines = await linesOf(database, rows.slice(from, from + TOGETHER));
      const isLast = from + TOGETHER >= rows.length;
      const part = { file, records: lines, isFirst: from === 0, isLast };
      if (!(await vault.writeRecords(part)).ok) return;
    }
  }
}
