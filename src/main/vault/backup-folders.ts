import { join } from 'node:path';
import type { Head } from '../../preload/vault-types.ts';
import { careForBackups } from './backup-care.ts';
import type { Journal } from './journal.ts';
import { openSecondFolder } from './second-folder.ts';
import { isSame, openSnapshots, type Snapshots } from './snapshots.ts';

interface Place {
  /** The user-data folder. */
  readonly folder: string;
  readonly now: () => Date;
  readonly clock?: () => number;
}

/** The journal's snapshots in both folders, where the same one has the same name. */
export async function openBackups(
  { folder, now, clock = () => performance.now() }: Place,
  device: string,
  journal: Journal,
) {
  const { ledger } = journal;
  const momentIn = (other: () => Pick<Snapshots, 'newest'> | null) => (head: Head) => {
    const newest = other()?.newest();
    return newest && isSame(newest.head, head) ? new Date(newest.time) : now();
  };
  let snapshots: Snapshots | null = null;
  const second = await openSecondFolder({
    data: folder,
    device,
    ledger,
    momentOf: momentIn(() => snapshots),
    onTaken: () => care.takenThere(),
  });
  snapshots = await openSnapshots(
    join(folder, 'snapshots'),
    ledger,
    momentIn(() => second),
  );
  const care = careForBackups({ ledger, snapshots, second, now, clock });
  return { snapshots, second, care };
}
