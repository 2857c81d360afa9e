import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { newRecordFile } from '../../../src/domain/record/record-id.ts';
import { RECORDS, recordFiles, recordFilesIn } from '../../../src/main/vault/record-files.ts';
import type { Vault } from '../../../src/main/vault/vault.ts';

const FILE = newRecordFile(Date.parse('2026-03-01T12:00:00Z'), 0.5);
const PARTS = [['one', 'naïve – 漢字 🎈'], ['two', ''], ['three']];

/** Keeps records in a file, part by part, as an import does; why it was refused, or `null`. */
export async function keepRecords({ handlers }: Vault): Promise<string | null> {
  for (const [part, records] of PARTS.entries()) {
    const [isFirst, isLast] = [part === 0, part === PARTS.length - 1];
    const kept = await handlers.writeRecords({ file: FILE, records, isFirst, isLast });
    if (!kept.ok) return kept.failure.message;
  }
  return null;
}

/** What is wrong with the records in a data folder: each file is whole, and there where it has to be. */
export async function recordsWrong(folder: string, isNeeded: boolean): Promise<readonly string[]> {
  const place = join(folder, RECORDS);
  const files = await recordFilesIn(place);
  if (isNeeded && files.length === 0) return ['The records that changes tell of are not there.'];
  const { readRecords } = recordFiles({ folder: place, others: async () => [] });
  for (const file of files) {
    const read: string[] = [];
    for (let from: number | null = 0; from !== null; ) {
      const part = await readRecords({ file, from });
      if (!part.ok) return [`The file of records is not whole: ${part.failure.message}`];
      if (part.value.records === null) return ['The file of records is damaged.'];
      read.push(...part.value.records);
      from = part.value.next;
    }
    if (!isDeepStrictEqual(read, PARTS.flat())) return ['The file of records is another.'];
  }
  return [];
}
