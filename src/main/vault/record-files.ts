import { type FileHandle, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { isRecordFileId, type RecordFileId } from '../../domain/record/record-id.ts';
import type { Handlers } from '../../preload/channel.ts';
import type { vault } from '../../preload/contract.ts';
import type { RecordsRead } from '../../preload/vault-types.ts';
import { contentOf, lineOf } from './checked-line.ts';
import { flushFolder, keepFolder } from './durable-file.ts';
import { packed, unpacked } from './packed.ts';
import { isMissing, reasonInReading, reasonOf } from './reason.ts';

/** The folder of records in a data folder, and in a second one. */
export const RECORDS = 'records';

const ENDING = '.records';
const NEWLINE = 0x0a;

/** Where the file of that id lies in a folder. */
export const recordPath = (folder: string, file: RecordFileId): string =>
  join(folder, `${file}${ENDING}`);

/** The files of records in a folder; none where it does not exist. */
export async function recordFilesIn(folder: string): Promise<readonly RecordFileId[]> {
  try {
    const names = await readdir(folder);
    return names.flatMap((name) => {
      const id = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : '';
      return isRecordFileId(id) ? [id] : [];
    });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function partIn(line: Buffer): readonly string[] | null {
  const content = contentOf(line);
  if (content === null) return null;
  try {
    const records: unknown = JSON.parse(unpacked(content).toString());
    return Array.isArray(records) && records.every((each) => typeof each === 'string')
      ? records
      : null;
  } catch {
    return null;
  }
}

/** A file that is read part by part, as far as that has come. */
interface Reading {
  readonly path: string;
  readonly bytes: Buffer;
  part: number;
  start: number;
}

/** Reads files part by part; the last one is kept until its last part was read. */
function partReader() {
  let reading: Reading | null = null;
  /** A part of a file; `null` where there is none. */
  return async (path: string, from: number): Promise<RecordsRead | null> => {
    if (reading?.path !== path || reading.part > from)
      reading = { path, bytes: await readFile(path), part: 0, start: 0 };
    const at = reading;
    while (at.start < at.bytes.length) {
      const newline = at.bytes.indexOf(NEWLINE, at.start);
      const end = newline < 0 ? at.bytes.length : newline;
      const line = at.bytes.subarray(at.start, end);
      at.start = end + 1;
      at.part += 1;
      if (at.part <= from) continue;
      const isLast = at.start >= at.bytes.length;
      if (isLast) reading = null;
      return { records: partIn(line), next: isLast ? null : at.part };
    }
    reading = null;
    return null;
  };
}

const isWhole = (part: Outcome<RecordsRead>): boolean => part.ok && part.value.records !== null;

/** Removes what was begun and not ended. */
async function removeBegun(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.endsWith(`${ENDING}.tmp`)) await rm(join(folder, name), { force: true });
}

interface Writing {
  readonly beside: string;
  readonly handle: FileHandle;
}

type Names = 'writeRecords' | 'dropRecords' | 'readRecords' | 'recordFiles';

type Methods = Pick<Handlers<typeof vault>, Names>;

interface Places {
  readonly folder: string;
  /** Other folders that have copies of them. */
  readonly others: () => Promise<readonly string[]>;
}

/** Keeps records that were read from elsewhere in files that are written once and never changed. */
export function recordFiles({ folder, others }: Places): Methods {
  const readPart = partReader();
  const begun = new Map<RecordFileId, Writing>();
  let isTidy = false;
  const giveUp = async (file: RecordFileId) => {
    const given = begun.get(file);
    begun.delete(file);
    await given?.handle.close().catch(() => undefined);
    if (given) await rm(given.beside, { force: true }).catch(() => undefined);
  };
  const begin = async (file: RecordFileId): Promise<Writing> => {
    await giveUp(file);
    await keepFolder(folder);
    // What an earlier process began is of no use to anybody.
    if (!isTidy) await removeBegun(folder);
    isTidy = true;
    const beside = `${recordPath(folder, file)}.tmp`;
    await rm(beside, { force: true });
    const writing = { beside, handle: await open(beside, 'wx') };
    begun.set(file, writing);
    return writing;
  };
  const end = async (file: RecordFileId, { beside, handle }: Writing) => {
    await handle.sync();
    await handle.close();
    await rename(beside, recordPath(folder, file));
    begun.delete(file);
    await flushFolder(folder);
  };
  return {
    async writeRecords({ file, records, isFirst, isLast }) {
      try {
        const at = isFirst ? await begin(file) : begun.get(file);
        if (at === undefined) return failure('refused', 'These records were not begun.');
        const line = lineOf(await packed(Buffer.from(JSON.stringify(records))));
        await at.handle.writeFile(line);
        if (isLast) await end(file, at);
        return success(null);
      } catch (error) {
        await giveUp(file);
        return failure('not-saved', reasonOf(error));
      }
    },
    async dropRecords({ file }) {
      await giveUp(file);
      return success(null);
    },
    async readRecords({ file, from }) {
      const readIn = async (place: string): Promise<Outcome<RecordsRead>> => {
        try {
          const part = await readPart(recordPath(place, file), from);
          return part ? success(part) : failure('refused', `The file “${file}” is damaged.`);
        } catch (error) {
          if (isMissing(error)) return failure('refused', `The file “${file}” is gone.`);
          return failure('refused', `The file “${file}” cannot be read. ${reasonInReading(error)}`);
        }
      };
      let best = await readIn(folder);
      if (isWhole(best)) return best;
      // Not before: another disk may be slow to tell, or silent.
      for (const place of await others()) {
        const there = await readIn(place);
        if (isWhole(there)) return there;
        if (!best.ok && there.ok) best = there;
      }
      return best;
    },
    async recordFiles() {
      try {
        return success(await recordFilesIn(folder));
      } catch (error) {
        return failure('broken', reasonOf(error));
      }
    },
  };
}
