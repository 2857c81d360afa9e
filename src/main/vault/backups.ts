import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangeKey } from '../../domain/change/change.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { BackupContent, BackupFile } from '../../preload/view-types.ts';
import type { Ledger } from './ledger.ts';
import { isMissing } from './reason.ts';
import { changesOfSnapshot } from './snapshot-file.ts';
import { snapshotNamesIn } from './snapshots.ts';
import { readNamed } from './sound-snapshots.ts';

/** The snapshots in a folder, newest first. Rejects where the folder cannot be read. */
export async function listBackups(folder: string): Promise<readonly BackupFile[]> {
  const files: BackupFile[] = [];
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

/** What a snapshot in a folder holds, beside what the ledger does. */
export async function backupContent(
  folder: string,
  name: string,
  { values }: Ledger,
): Promise<Outcome<BackupContent>> {
  const snapshot = await readNamed(folder, name);
  if (snapshot === null)
    return failure(
      'refused',
      `The backup “${name}” is damaged or has been thinned out. Choose another one.`,
    );
  const since: ChangeKey[] = [];
  for (const key of values.keys()) if (!Object.hasOwn(snapshot.values, key)) since.push(key);
  return success({ held: changesOfSnapshot(snapshot), since });
}
