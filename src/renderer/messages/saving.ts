import { useSyncExternalStore } from 'react';
import type { Act, Receipt } from '../../domain/act.ts';
import type { ChangeId } from '../../domain/change/change.ts';
import { type Outcome, success } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import { bridge } from '../bridge.ts';

export interface Saving {
  readonly state: 'quiet' | 'saving' | 'saved' | 'failed';
  /** Why the last save failed. */
  readonly reason: string;
  /** The last thing worth telling, with what undoing it would take back. */
  readonly message: { readonly words: string; readonly undo: ChangeId | null } | null;
}

/** Acts that report themselves by what they change on screen, so that no message is needed. */
const QUIET: ReadonlySet<Act['kind']> = new Set([
  'write-note',
  'set-status',
  'add-tag',
  'create-tag',
]);

let saving: Saving = { state: 'quiet', reason: '', message: null };
let underWay = 0;
/** Papers whose note is typed and not sent yet. */
const unsent = new Set<PaperId>();
/** What could not be saved, each with what to do once it is. */
let failed: readonly { readonly act: Act; readonly onSaved: () => void }[] = [];
let undoable: readonly ChangeId[] = [];
/** Settles when all that was done so far is acknowledged or refused. */
let settled: Promise<unknown> = Promise.resolve();
const listeners = new Set<() => void>();

function publish(next: Partial<Saving>): void {
  saving = { ...saving, ...next };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The state of saving, kept current. */
export const useSaving = (): Saving => useSyncExternalStore(subscribe, () => saving);

/** Why something the person did is not saved, when all there was to do about it is done. */
export const unsavedReason = (): string | null => (failed.length > 0 ? saving.reason : null);

/** Says that a note is typed and not sent yet: nothing else that is saved may be taken for it. */
export const markUnsaved = (paper: PaperId): void => {
  unsent.add(paper);
  if (saving.state !== 'failed') publish({ state: 'saving' });
};

/** Acts that a newer one makes needless to try again. */
const outdatedBy = (act: Act) => (old: Act) =>
  act.kind === 'write-note' && old.kind === 'write-note' && old.paper === act.paper;

/**
 * Carries out an act; “Saved” is said only after the library has acknowledged it, at once or
 * when tried again, and `onSaved` is called then.
 */
export async function perform(act: Act, onSaved = () => {}): Promise<Outcome<Receipt>> {
  underWay += 1;
  if (act.kind === 'write-note') unsent.delete(act.paper);
  failed = failed.filter((old) => old.act !== act && !outdatedBy(act)(old.act));
  publish({ state: failed.length > 0 ? 'failed' : 'saving' });
  const answer = bridge.library.act(act);
  // Without their values, each of which would hold the one before for as long as the app runs.
  settled = Promise.allSettled([settled, answer]).then(() => undefined);
  const outcome = await answer;
  underWay -= 1;
  if (outcome.ok) {
    onSaved();
    acknowledge(act, outcome.value);
  } else if (outcome.failure.kind === 'not-saved') {
    failed = [...failed, { act, onSaved }];
    publish({ state: 'failed', reason: outcome.failure.message });
  } else {
    publish({ state: settledState(), message: { words: outcome.failure.message, undo: null } });
  }
  return outcome;
}

const settledState = () =>
  failed.length > 0 ? 'failed' : underWay > 0 || unsent.size > 0 ? 'saving' : 'saved';

function acknowledge(act: Act, { group, words }: Receipt): void {
  const undone = act.kind === 'undo' ? act.group : null;
  undoable = undoable.filter((id) => id !== undone);
  if (group !== null && act.kind !== 'undo') undoable = [...undoable, group];
  const several = 'papers' in act && act.papers.length > 1;
  const told = several || !QUIET.has(act.kind);
  publish({
    state: settledState(),
    ...(told ? { message: { words, undo: act.kind === 'undo' ? null : group } } : {}),
  });
}

/** Sends what could not be saved once more, in the order it was done. */
export async function tryAgain(): Promise<void> {
  for (const { act, onSaved } of failed) await perform(act, onSaved);
}

/**
 * Takes back the last act of this session that has not been taken back; one that is still being
 * saved is waited for.
 */
export function undoLast(): Promise<void> {
  const undone = settled.then(undoNow);
  settled = Promise.allSettled([undone]);
  return undone;
}

async function undoNow(): Promise<void> {
  const group = undoable.at(-1);
  if (group === undefined) publish({ message: { words: 'There is nothing to undo.', undo: null } });
  else await perform({ kind: 'undo', group });
}

export const dismissMessage = (): void => publish({ message: null });

/** Tells something that is not about saving. */
export const tell = (words: string): void => publish({ message: { words, undo: null } });

/** Opens a link in the browser and says why when that is refused. */
export async function openLink(url: string): Promise<Outcome<null>> {
  const outcome = await bridge.shell.openLink({ url });
  if (!outcome.ok) tell(outcome.failure.message);
  return outcome.ok ? success(null) : outcome;
}
