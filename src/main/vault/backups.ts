import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangeKey } from '../../domain/change/change.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { BackupContent, BackupFile } from '../../preload/view-types.ts';
import { inTime } from './in-time.ts';
import type { Ledger } from './ledger.ts';
import { isMissing } from './reason.ts';
import type { SecondFolder } from './second-folder.ts';
import { changesOfSnapshot, type Snapshot } from './snapshot-file.ts';
import { snapshotNamesIn } from './snapshots.ts';
import { readNamed } from './sound-snapshots.ts';

/** How long the second folder may take to be read, in milliseconds. */
const READING = 10_000;

type Listed = Omit<BackupFile, 'where'>;

/** The snapshots in a folder, newest first. Rejects where the folder cannot be read. */
async function listBackups(folder: string): Promise<readonly Listed[]> {
  const files: Listed[] = [];
  for (const { name, time, count, partial } of await snapshotNamesIn(folder)) {
    try {
      const { size } = await stat(join(folder, name));
      files.push({ name, time, changes: count, bytes: size, partial });
    } catch (error) {
      // It may be thinned out between the two looks.
      if (!isMissing(error)) throw error;
    }
  }
  return files;
}

/** Those of all folders that can be read in time, newest first, each name once. */
async function listedIn(folders: readonly string[]) {
  const files = new Map<string, Listed>();
  const list = async () => {
    for (const folder of folders)
      for (const file of await listBackups(folder).catch(() => [])) files.set(file.name, file);
    return false;
  };
  const isLate = await inTime(READING, list(), true);
  const listed: readonly Listed[] = [...files.values()].sort(
    (a, b) => b.time - a.time || b.changes - a.changes,
  );
  return { listed, isLate };
}

/** What lies in the data folder and in the second one, each once; rejects where nothing can be read. */
export async function allBackups(
  folder: string,
  second: SecondFolder | null,
): Promise<readonly BackupFile[]> {
  const places = await second?.places();
  const { listed: there, isLate } = await listedIn(places?.own ?? []);
  // They lie on the same disk.
  const { listed: others } = await listedIn(isLate ? [] : (places?.others ?? []));
  const here = await listBackups(folder).catch((error: unknown) => {
    if (there.length + others.length === 0) throw error;
    return [];
  });
  const known = new Set(here.map(({ name }) => name));
  const both = new Set(there.map(({ name }) => name).filter((name) => known.has(name)));
  const own: readonly BackupFile[] = [
    ...here.map((file) => ({ ...file, where: both.has(file.name) ? 'both' : 'here' }) as const),
    ...there
      .filter(({ name }) => !both.has(name))
      .map((file) => ({ ...file, where: 'second' }) as const),
  ];
  const mine = new Set(own.map(({ name }) => name));
  return [
    ...[...own].sort((a, b) => b.time - a.time || b.changes - a.changes),
    ...others
      .filter(({ name }) => !mine.has(name))
      .map((file) => ({ ...file, where: 'other' }) as const),
  ];
}

/** A snapshot wherever it is whole: in the data folder, or else in the second one. */
async function readAnywhere(
  folder: string,
  second: SecondFolder,
  name: string,
): Promise<Snapshot | null> {
  const here = await readNamed(folder, name);
  if (here) return here;
  const { own, others } = await second.places();
  const there = async () => {
    for (const place of [...own, ...others]) {
      const found = await readNamed(place, name);
      if (found) return found;
    }
    return null;
  };
  return inTime(READING, there(), null);
}

/** What a backup holds, beside what the ledger does. */
export async function backupContent(
  folder: string,
  second: SecondFolder,
  name: string,
  ledger: Ledger,
): Promise<Outcome<BackupContent>> {
  const snapshot = await readAnywhere(folder, second, name);
  if (snapshot === null)
    return failure(
      'refused',
      `The backup “${name}” is damaged or has been thinned out. Choose another one.`,
    );
  const since: ChangeKey[] = [];
  for (const key of ledger.values.keys()) if (!Object.hasOwn(snapshot.values, key)) since.push(key);
  return success({ held: changesOfSnapshot(snapshot), since });
}
