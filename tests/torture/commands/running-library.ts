import type { Library } from '../../../src/library/library.ts';
import { startLibrary } from '../../../src/library/start.ts';
import { openDatabase } from '../../../src/library/store/open-database.ts';
import { openVault } from '../../../src/main/vault/vault.ts';
import { bundleOf, paper } from '../../unit/library/papers.ts';
import { PAPERS } from './command.ts';

/** Far above what any of it takes, in milliseconds. */
const PATIENCE = 60_000;

/** The app but for its window: the library over its store and the vault in a folder. */
export interface RunningLibrary {
  readonly library: Library;
  readonly close: () => Promise<void>;
}

/** Starts library and vault as the app does; rejects where it would refuse to start. */
export async function runLibrary(folder: string, now: () => number): Promise<RunningLibrary> {
  const vault = openVault({ folder, now: () => new Date(now()) });
  const opening = openDatabase();
  const { library } = startLibrary({
    opening,
    bundle: bundleOf(PAPERS.map((id) => paper(id))),
    vault: vault.handlers,
    now,
    limit: PATIENCE,
    patience: PATIENCE,
    drawn: Promise.resolve(),
  });
  const started = await library;
  if (!started.ok) throw new Error(started.failure.message);
  return {
    library: started.value,
    close: async () => {
      const database = await opening;
      if (database.ok) database.value.close();
      await vault.close();
    },
  };
}
