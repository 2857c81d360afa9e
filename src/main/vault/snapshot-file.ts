import { createHash } from 'node:crypto';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { Change } from '../../domain/change/change.ts';
import { count } from '../../preload/import-inputs.ts';
import { changeSchema } from '../../preload/inputs.ts';
import type { Head } from '../../preload/vault-types.ts';
import { bitByBit } from './bit-by-bit.ts';
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
  // Each of these is checked by itself.
  values: v.custom<Readonly<Record<string, unknown>>>(
    (values) => typeof values === 'object' && values !== null,
  ),
});
const entrySchema = v.object({
  value: changeSchema.entries.after,
  change: changeSchema.entries.id,
});

// What follows is done bit by bit: there may be values of 100,000 papers, a backup is taken soon after any
// of them has changed, and windows wait for this process.

/** Of the JSON of all that a snapshot says, in one array. */
async function checksumOf({ takenAt, head, values }: Snapshot): Promise<string> {
  const hash = createHash('sha256');
  hash.update(`${JSON.stringify([takenAt, head.count, head.last]).slice(0, -1)},[`);
  let between = '';
  await bitByBit(Object.entries(values), (entry) => {
    hash.update(between + JSON.stringify(entry));
    between = ',';
  });
  return hash.update(']]').digest('hex');
}

/** JSON of two spaces a step, as of an object with the checksum before the values. */
async function textOf({ takenAt, head, values }: Snapshot, checksum: string): Promise<string> {
  const format = { format: 'reading-list-snapshot', version: 1 };
  const around = JSON.stringify({ ...format, takenAt, head, checksum, values: {} }, null, 2);
  const lines: string[] = [];
  await bitByBit(Object.entries(values), ([key, entry]) => {
    const json = JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ');
    lines.push(`\n    ${JSON.stringify(key)}: ${json}`);
  });
  const inner = lines.length === 0 ? '' : `${lines.join(',')}\n  `;
  return `${around.slice(0, -'}\n}'.length)}${inner}}\n}\n`;
}

/** The latest change is one that a value comes from, and each value comes from another change. */
function isPossible({ head, values }: Snapshot): boolean {
  const ids = Object.values(values).map(({ change }) => change);
  const last = ids.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
  return head.last === last && head.count >= ids.length;
}

/** What was read of a snapshot, with the checksum that it has. */
type Read = Snapshot & { readonly checksum: string };

async function snapshotIn(text: string): Promise<Read | null> {
  try {
    const outer = v.parse(schema, JSON.parse(text));
    const entries: [string, Entry][] = [];
    await bitByBit(Object.entries(outer.values), ([key, entry]) => {
      entries.push([key, v.parse(entrySchema, entry)]);
    });
    const snapshot = { ...outer, values: Object.fromEntries(entries) };
    const isSound = (await checksumOf(snapshot)) === snapshot.checksum;
    return isSound && isPossible(snapshot) ? snapshot : null;
  } catch {
    return null;
  }
}

/** The snapshot in a file, or `null` unless it is whole; rejects where the disk refuses. */
export async function askForSnapshot(path: string): Promise<Read | null> {
  const entry = await stat(path);
  return entry.isFile() && entry.size <= LARGEST ? snapshotIn(await readFile(path, 'utf8')) : null;
}

/** The snapshot in a file, or `null` unless it is whole and can be read. */
export const readSnapshot = (path: string): Promise<Read | null> =>
  askForSnapshot(path).catch(() => null);

/** Writes a snapshot beside its place, reads it back, and only then gives it its name. */
export async function writeSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  const beside = `${path}.tmp`;
  await rm(beside, { force: true });
  const checksum = await checksumOf(snapshot);
  await createFile(beside, await textOf(snapshot, checksum));
  const back = await readSnapshot(beside);
  if (back?.checksum !== checksum) {
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
