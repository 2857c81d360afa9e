import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../domain/change/change.ts';
import { counted } from '../../domain/change/counted.ts';
import type { Notice } from '../../preload/view-types.ts';
import { createFile, flushFolder, keepFolder, replaceFile } from './durable-file.ts';
import { readSegment } from './journal-line.ts';
import { isMissing, reasonOf } from './reason.ts';
import { timeName } from './time-name.ts';

const NAME = /^(\d{6,9})\.log$/;

/** Where a journal lives and where damaged parts of it are put. */
export interface JournalPlace {
  readonly folder: string;
  readonly evidence: string;
  readonly now: () => Date;
}

export const segmentName = (number: number): string => `${String(number).padStart(6, '0')}.log`;

/** The numbers of the segments there are, in order; none when the folder does not exist. */
export async function segmentNumbers(folder: string): Promise<readonly number[]> {
  try {
    const names = await readdir(folder);
    const numbers = names.map((name) => Number(NAME.exec(name)?.[1]));
    return numbers.filter((number) => number > 0).sort((a, b) => a - b);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** One segment as found at start. */
export interface FoundSegment {
  readonly number: number;
  readonly changes: readonly Change[];
  readonly readable: boolean;
  /** Bytes of a segment that can be appended to; `null` when damage could not be repaired. */
  readonly length: number | null;
  readonly notice: Notice | null;
  readonly isPacked: boolean;
}

const warning = (words: string): Notice => ({ tone: 'warning', words });
const intactIn = (count: number, name: string) =>
  `${counted(count, 'change')} in “${name}” ${count === 1 ? 'is' : 'are'} intact`;

async function setAside(bytes: Buffer, name: string, place: JournalPlace): Promise<string> {
  const stem = name.replace('.log', '');
  const path = join(place.evidence, `journal-${timeName(place.now())}-${stem}.damaged`);
  await keepFolder(place.evidence);
  await createFile(path, bytes);
  await flushFolder(place.evidence);
  return path;
}

/** Reads a segment; a damaged part is first copied aside, then the segment is reduced to what is intact. */
export async function findSegment(number: number, place: JournalPlace): Promise<FoundSegment> {
  const name = segmentName(number);
  const path = join(place.folder, name);
  const unread = { number, changes: [], readable: false, length: null, isPacked: false };
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const words = `The file “${path}”, which holds changes you made, cannot be read. ${reasonOf(error)}`;
    return { ...unread, notice: warning(words) };
  }
  const { changes, sound, intact, isPacked } = readSegment(bytes);
  const read = { number, changes, readable: true, isPacked };
  if (sound === bytes.length) return { ...read, length: sound, notice: null };
  const found = `Part of the record of your changes was damaged; ${intactIn(changes.length, name)}.`;
  try {
    const kept = await setAside(bytes.subarray(sound), name, place);
    const repaired = Buffer.concat(intact);
    await replaceFile(path, repaired);
    const notice = warning(`${found} The damaged part is kept in “${kept}”.`);
    return { ...read, length: repaired.length, notice };
  } catch (error) {
    const notice = warning(`${found} The damaged part was left in “${path}”. ${reasonOf(error)}`);
    return { ...read, length: null, notice };
  }
}

/** The changes of a segment as it is now. */
export const readChanges = async (folder: string, number: number): Promise<readonly Change[]> =>
  readSegment(await readFile(join(folder, segmentName(number)))).changes;
