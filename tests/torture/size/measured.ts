import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { journalOf } from '../app/prepared.ts';

/** What a folder takes, and what the person would get of it, in bytes. */
export interface Measured {
  /** By the names in the folder: what lies there, each file once however many names it has. */
  readonly parts: ReadonlyMap<string, number>;
  readonly total: number;
  /** All that was ever changed, as lines of JSON: what each change touched and what it made of it. */
  readonly exported: number;
  /** The same with what stood there before, as the journal holds it. */
  readonly changes: number;
  readonly count: number;
  /** The newest snapshot: the state alone, without how it came about. */
  readonly snapshot: number;
  readonly snapshots: number;
  /** Copies of the database that are kept. */
  readonly copies: number;
}

async function bytesOf(path: string, seen: Set<number>): Promise<number> {
  const found = await lstat(path);
  if (!found.isDirectory()) {
    if (seen.has(found.ino)) return 0;
    seen.add(found.ino);
    return found.size;
  }
  let bytes = 0;
  for (const name of await readdir(path)) bytes += await bytesOf(join(path, name), seen);
  return bytes;
}

const lines = (rows: readonly object[]): number =>
  rows.reduce((bytes, row) => bytes + Buffer.byteLength(JSON.stringify(row)) + 1, 0);

/** Measures a user-data folder that no app is using. */
export async function measured(folder: string): Promise<Measured> {
  const seen = new Set<number>();
  const parts = new Map<string, number>();
  // What is linked from elsewhere counts there.
  const names = (await readdir(folder)).sort((a, b) => (a === 'IndexedDB' ? -1 : a < b ? -1 : 1));
  for (const name of names) parts.set(name, await bytesOf(join(folder, name), seen));
  const { changes } = await journalOf(folder);
  const snapshots = (await readdir(join(folder, 'snapshots'))).sort();
  const newest = await readFile(join(folder, 'snapshots', snapshots.at(-1) ?? ''));
  return {
    parts,
    total: [...parts.values()].reduce((sum, bytes) => sum + bytes, 0),
    exported: lines(changes.map((change) => ({ ...change, before: undefined }))),
    changes: lines(changes),
    count: changes.length,
    snapshot: newest.length,
    snapshots: snapshots.length,
    // Also the one that is there only while the app runs.
    copies: (await readdir(join(folder, 'evidence')).catch(() => [])).length,
  };
}
