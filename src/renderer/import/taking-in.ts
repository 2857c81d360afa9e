import { useSyncExternalStore } from 'react';
import type { ImportId } from '../../domain/import/import-item.ts';
import { type Outcome, success } from '../../domain/outcome.ts';
import type { ImportView } from '../../preload/import-types.ts';
import { bridge } from '../bridge.ts';
import { tell } from '../messages/saving.ts';
import { handOver } from './hand-over.ts';
import type { Incoming } from './incoming.ts';

/** What comes in from outside, until the person can decide on it. */
export interface TakingIn {
  /** Whether files are handed over and read. */
  readonly isBusy: boolean;
  /** What could not be taken in, each as a sentence. */
  readonly problems: readonly string[];
  /** What came while another import is not over: the person says which of the two goes on. */
  readonly waiting: readonly Incoming[];
}

let taking: TakingIn = { isBusy: false, problems: [], waiting: [] };
/** The hand-over that is wanted, by its identity. */
let current: object | null = null;
const listeners = new Set<() => void>();

function publish(next: Partial<TakingIn>): void {
  taking = { ...taking, ...next };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is taken in, kept current. */
export const useTakingIn = (): TakingIn => useSyncExternalStore(subscribe, () => taking);

/** The import that is under way at this moment. */
const importNow = (): Promise<ImportView | null> =>
  new Promise((resolve) => {
    const stop = bridge.views.importing({}, (outcome) => {
      stop();
      resolve(outcome.ok ? outcome.value : null);
    });
  });

async function begin(files: readonly Incoming[], problems: readonly string[]): Promise<void> {
  const mine = {};
  current = mine;
  publish({ isBusy: true, problems, waiting: [] });
  const handed = await handOver(files, () => current === mine);
  if (current !== mine) return;
  current = null;
  publish({ isBusy: false, problems: [...problems, ...handed.problems] });
  if (document.querySelector('dialog[open]')) return;
  tell(
    handed.isReady
      ? 'What you import has been read. Open “Import papers” to decide on it.'
      : 'Nothing of what you import could be read. Open “Import papers” to see why.',
  );
}

/** Takes files in at once, or where another import is not over, once the person wants them instead. */
export async function takeIn(
  files: readonly Incoming[],
  problems: readonly string[] = [],
): Promise<void> {
  if (files.length === 0) return publish({ problems });
  const isFree = current === null && (await importNow()) === null;
  // Others may have begun while it was asked.
  if (isFree && current === null) return begin(files, problems);
  publish({ problems, waiting: [...taking.waiting, ...files] });
}

/** Takes in what waits, in the place of what is not over yet; false where nothing waits. */
export function takeWaiting(): boolean {
  if (taking.waiting.length === 0) return false;
  void begin(taking.waiting, []);
  return true;
}

/** Lets go of what waits. */
export const leaveWaiting = (): void => publish({ waiting: [] });

/** Ends what is under way, of which nothing is left, or says why it is too late for that. */
export async function cancelImport(id: ImportId | null): Promise<Outcome<null>> {
  current = null;
  publish({ isBusy: false, problems: [] });
  return id === null ? success(null) : bridge.library.dropImport({ import: id });
}
