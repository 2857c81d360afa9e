import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readSnapshot, type Snapshot } from './snapshot-file.ts';
import { parseSnapshotName, type SnapshotName } from './snapshot-name.ts';

/** A snapshot file that was read and holds what its name says. */
export interface SoundSnapshot extends SnapshotName {
  readonly head: Snapshot['head'];
  /** How many keys have a value in it. */
  readonly held: number;
}

/**
 * The snapshot in a file, or `null` unless it is whole and what its name says: a file that was
 * renamed, or put there by hand, must not stand for one that was taken.
 */
export async function readNamed(
  folder: string,
  name: string,
  read = readSnapshot,
): Promise<Snapshot | null> {
  const named = parseSnapshotName(name);
  const snapshot = named && (await read(join(folder, name)));
  const isAsNamed =
    snapshot?.head.count === named?.count && Date.parse(snapshot?.takenAt ?? '') === named?.time;
  return isAsNamed ? snapshot : null;
}

/** Tells which snapshots of a folder are sound; each is read again only where its file changed. */
export function soundSnapshotsIn(folder: string) {
  const known = new Map<string, { readonly file: string; readonly sound: SoundSnapshot | null }>();
  async function look(named: SnapshotName): Promise<SoundSnapshot | null> {
    const { name } = named;
    const { size, mtimeMs } = await stat(join(folder, name));
    const file = `${size} ${mtimeMs}`;
    const before = known.get(name);
    if (before?.file === file) return before.sound;
    const snapshot = await readNamed(folder, name);
    const held = Object.keys(snapshot?.values ?? {}).length;
    const sound = snapshot && { ...named, head: snapshot.head, held };
    known.set(name, { file, sound });
    return sound;
  }
  return async (names: readonly SnapshotName[]): Promise<readonly SoundSnapshot[]> => {
    const sound: SoundSnapshot[] = [];
    for (const name of names) {
      // What is gone or cannot be looked at is not sound.
      const found = await look(name).catch(() => null);
      if (found) sound.push(found);
    }
    return sound;
  };
}
