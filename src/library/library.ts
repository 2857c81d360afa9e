import type { Act, Receipt } from '../domain/act.ts';
import { type Catalogue, paperOf } from '../domain/catalogue/catalogue.ts';
import { failure, type Outcome } from '../domain/outcome.ts';
import type { Settings } from '../domain/settings.ts';
import type { Notice } from '../preload/contract.ts';
import { keepSettings } from './kept-settings.ts';
import type { Reconciled } from './reconcile.ts';
import { commitChanges } from './store/commit-changes.ts';
import type { Database } from './store/database.ts';
import type { Vault } from './vault-in-time.ts';
import { WriteQueue } from './write-queue.ts';

/** The library once it is open. */
export interface Library {
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  /** All there is at this moment; another object after each change. */
  readonly catalogue: () => Catalogue;
  readonly act: (act: Act) => Promise<Outcome<Receipt>>;
  readonly keep: (settings: Partial<Settings>) => Promise<Outcome<null>>;
  /** Calls back after each change of the catalogue. */
  readonly onChange: (callback: () => void) => void;
}

/** What an open library is made of. */
export interface LibraryParts {
  readonly database: Database;
  readonly vault: Vault;
  readonly device: string;
  readonly now: () => number;
  /** How long each part of a write may take, in milliseconds. */
  readonly limit: number;
  readonly settings: Settings;
  readonly opened: Omit<Catalogue, 'state'>;
  readonly reconciled: Reconciled;
}

function unknownPaper(act: Act, catalogue: Catalogue): Outcome<Receipt> | null {
  const papers = 'papers' in act ? act.papers : 'paper' in act ? [act.paper] : [];
  const index = papers.findIndex((id) => paperOf(catalogue, id) === undefined);
  if (index < 0) return null;
  const field = 'papers' in act ? `papers.${index}` : 'paper';
  return failure('invalid', 'This paper is not in the library.', field);
}

/** The library over an open store and its vault. */
export function openLibrary(parts: LibraryParts): Library {
  const { database, vault, device, now, limit, settings, opened, reconciled } = parts;
  const { blocked, notices } = reconciled;
  const callbacks: (() => void)[] = [];
  let catalogue: Catalogue = { ...opened, state: reconciled.state };
  const queue = new WriteQueue(
    {
      device,
      now,
      limit,
      commit: (changes, state, signal) => commitChanges(database, changes, state, signal),
      append: (changes) => vault.append({ changes: [...changes] }),
      changesOf: (group) => database.changes.where('group').equals(group).sortBy('id'),
      onState: (state) => {
        catalogue = { ...catalogue, state };
        for (const callback of callbacks) callback();
      },
    },
    reconciled,
  );
  return {
    settings,
    notices,
    catalogue: () => catalogue,
    act: async (act) =>
      unknownPaper(act, catalogue) ??
      (blocked === null ? queue.act(act) : failure('not-saved', blocked)),
    keep: (changed) => keepSettings(database, changed),
    onChange: (callback) => callbacks.push(callback),
  };
}
