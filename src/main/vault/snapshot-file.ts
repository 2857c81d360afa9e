import { createHash } from 'node:crypto';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { Change } from '../../domain/change/change.ts';
import { count } from '../../preload/import-inputs.ts';
import { changeSchema } from '../../preload/inputs.ts';
import type { Head } from '../../preload/vault-types.ts';
import { createFile, flushFolder } from './durable-file.ts';
import type { Entry } from './ledger.ts';

/** What a snapshot holds: the value of every key, and how far the journal had come. */
export interface Snapshot {
  readonly takenAt: string;
  readonly head: Head;
  readonly values: Readonly<Record<string, Entry>>;
}

/** No snapshot comes near it, in bytes; what is larger is not read into memory. */
const LARGEST = 256 * 1024 * 1024;

const schema = v.object({
  format: v.literal('reading-list-snapshot'),
  version: v.literal(1),
  takenAt: v.string(),
  head: v.object({ count, last: v.nullable(v.string()) }),
  checksum: v.string(),
  values: v.record(
    v.string(),
    v.object({ value: changeSchema.entries.after, change: changeSchema.entries.id }),
  ),
});

const checksumOf = ({ takenAt, head, values }: Snapshot): string =>
  createHash('sha256')
    .update(JSON.stringify([takenAt, head.count, head.last, Object.entries(values)]))
    .digest('hex');

const textOf = (snapshot: Snapshot): string => {
  const { takenAt, head, values } = snapshot;
  const format = { format: 'reading-list-snapshot', version: 1 };
  const checksum = checksumOf(snapshot);
  return `${JSON.stringify({ ...format, takenAt, head, checksum, values }, null, 2)}\n`;
};

/** The latest change is one that a value comes from, and each value comes from another change. */
function isPossible({ head, values }: Snapshot): boolean {
  const ids = Object.values(values).map(({ change }) => change);
  const last = ids.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
  return head.last === last && head.count >= ids.length;
}

function snapshotIn(text: string): Snapshot | null {
  try {
    const snapshot = v.parse(schema, JSON.parse(text));
    return checksumOf(snapshot) === snapshot.checksum && isPossible(snapshot) ? snapshot : null;
  } catch {
    return null;
  }
}

/** The snapshot in a file, or `null` unless it is whole; rejects where the disk refuses. */
export async function askForSnapshot(path: string): Promise<Snapshot | null> {
  const entry = await stat(path);
  return entry.isFile() && entry.size <= LARGEST ? snapshotIn(await readFile(path, 'utf8')) : null;
}

/** The snapshot in a file, or `null` unless it is whole and can be read. */
export const readSnapshot = (path: string): Promise<Snapshot | null> =>
  askForSnapshot(path).catch(() => null);

/** Writes a snapshot beside its place, reads it back, and only then gives it its name. */
export async function writeSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  const beside = `${path}.tmp`;
  await rm(beside, { force: true });
  await createFile(beside, textOf(snapshot));
  const back = await readSnapshot(beside);
  if (!back || checksumOf(back) !== checksumOf(snapshot)) {
    await rm(beside, { force: true });
    throw Object.assign(new Error('read back differently'), { code: 'EIO' });
  }
  await rename(beside, path);
  await flushFolder(dirname(path));
}

/** The values of a snapshot as changes, one for each key, in order. */
export const changesOfSnapshot = ({ values }: Snapshot): readonly Change[] =>
  Object.entries(values)
    .map(([key, { value, change }]) =>
      v.parse(changeSchema, { id: change, key, before: null, after: value, group: change }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Whether a change looks as a snapshot knows it: by itself, and without what was there before. */
export const isKnownInPart = ({ id, before, group }: Change): boolean =>
  before === null && group === id;
