import { useSyncExternalStore } from 'react';
import type { Act, Receipt } from '../../domain/act.ts';
import type { ChangeId } from '../../domain/change/change.ts';
import type { HighlightId } from '../../domain/highlight/highlight.ts';
import type { NoteId } from '../../domain/note.ts';
import { type Failure, type Outcome, success } from '../../domain/outcome.ts';
import { bridge } from '../bridge.ts';

type Undo = Extract<Act, { readonly kind: 'undo' }>;

/** An act that saves a text somebody is at work on. */
export type Writing = Extract<
  Act,
  { readonly kind: 'write-note' | 'tick-task' | 'comment-highlight' }
>;

export interface Saving {
  readonly state: 'quiet' | 'saving' | 'saved' | 'failed';
  /** Why the last save failed. */
  readonly reason: string;
  /** The last thing worth telling, with what undoing it would take back. */
  readonly message: { readonly words: string; readonly undo: ChangeId | null } | null;
  /** An undo that would take back something newer, too, and what that is. */
  readonly question: { readonly words: string; readonly act: Undo } | null;
}

/** Acts that report themselves by what they change on screen, so that no message is needed. */
const QUIET: ReadonlySet<Act['kind']> = new Set([
  'write-note',
  'tick-task',
  'comment-highlight',
  'mark',
  'colour-highlight',
  'set-status',
  'add-tag',
  'create-tag',
]);

let saving: Saving = { state: 'quiet', reason: '', message: null, question: null };
/** What was asked of the library and is not answered yet. */
let asked: readonly Act[] = [];
/** What is typed and not sent yet: papers whose note it is, highlights whose comment. */
const unsent = new Set<string>();
/** What could not be saved, each with what to do once it is. */
let failed: readonly { readonly act: Act; readonly onSaved: () => void }[] = [];
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

/** What the person is asked at the moment, if anything. */
export const useQuestion = (): Saving['question'] =>
  useSyncExternalStore(subscribe, () => saving.question);

/** Why something the person did is not saved, when all there was to do about it is done. */
export const unsavedReason = (): string | null => (failed.length > 0 ? saving.reason : null);

/** What the text of an act belongs to: a note, or the highlight of a comment. */
export const draftOf = (act: Writing): NoteId | HighlightId =>
  act.kind === 'comment-highlight' ? act.highlight : act.note;

const isWriting = (act: Act): act is Writing =>
  act.kind === 'write-note' || act.kind === 'tick-task' || act.kind === 'comment-highlight';

/** Says that a text is typed and not sent yet: nothing else that is saved may be taken for it. */
export const markUnsaved = (draft: string): void => {
  unsent.add(draft);
  if (saving.state !== 'failed') publish({ state: 'saving' });
};

/** Means another act once something else has been done. */
const isRelative = (act: Act) => act.kind === 'redo' || (act.kind === 'undo' && act.group === null);

/** Acts that a newer one makes needless, or wrong, to try again. */
const outdatedBy = (act: Act) => (old: Act) =>
  isRelative(old) || (isWriting(act) && isWriting(old) && draftOf(act) === draftOf(old));

/** Whether an act that failed can be tried again. */
function isToBeKept(act: Act, { kind }: Failure): boolean {
  if (kind === 'not-saved') return true;
  // What is typed is not to be lost by a fault of the app, nor is a comment that is refused while the
  // highlight that it is on could not be saved.
  return isWriting(act) && (kind === 'broken' || failed.length > 0);
}

/**
 * Carries out an act; “Saved” is said only after the library has acknowledged it, at once or
 * when tried again, and `onSaved` is called then.
 */
export async function perform(act: Act, onSaved = () => {}): Promise<Outcome<Receipt>> {
  asked = [...asked, act];
  if (isWriting(act)) unsent.delete(draftOf(act));
  failed = failed.filter((old) => old.act !== act && !outdatedBy(act)(old.act));
  const { message } = saving;
  // What is shown already must not be undone in place of this, which is about to be told.
  const muted = isTold(act) && message ? { ...message, undo: null } : message;
  publish({ state: failed.length > 0 ? 'failed' : 'saving', message: muted });
  const outcome = await bridge.library.act(act);
  if (!outcome.ok && saving.message === muted) publish({ message });
  asked = asked.filter((each) => each !== act);
  if (outcome.ok) {
    onSaved();
    acknowledge(act, outcome.value);
  } else if (isToBeKept(act, outcome.failure)) {
    failed = [...failed, { act, onSaved }];
    publish({ state: 'failed', reason: outcome.failure.message });
  } else if (outcome.failure.kind === 'newer' && act.kind === 'undo') {
    publish({ state: settledState(), question: { words: outcome.failure.message, act } });
  } else {
    publish({ state: settledState(), message: { words: outcome.failure.message, undo: null } });
  }
  return outcome;
}

const settledState = () =>
  failed.length > 0 ? 'failed' : asked.length > 0 || unsent.size > 0 ? 'saving' : 'saved';

/** Whether a message says that it was done; what one sees happen needs none. */
const isTold = (act: Act): boolean =>
  !QUIET.has(act.kind) || ('papers' in act && act.papers.length > 1);

function acknowledge(act: Act, { group, words }: Receipt): void {
  const isBack = act.kind === 'undo' || act.kind === 'redo';
  publish({
    state: settledState(),
    ...(isTold(act) ? { message: { words, undo: isBack ? null : group } } : {}),
  });
}

/** Resolves once all that was asked of the library has been answered. */
export const allAnswered = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (asked.length > 0) return;
      stop();
      resolve();
    };
    const stop = subscribe(look);
    look();
  });

/** Whether anything else than an import, which tells so itself, is still on its way to the library. */
export const isSaving = (): boolean =>
  unsent.size > 0 || asked.some(({ kind }) => kind !== 'import');

/** Gives up what could not be saved: whoever asked for it keeps the words, and says so. */
export function giveUp(act: Act): void {
  failed = failed.filter((old) => old.act !== act);
  publish({ state: settledState() });
}

/** Sends what could not be saved once more, in the order it was done. */
export async function tryAgain(): Promise<void> {
  // What was done meanwhile may have made it needless, or wrong.
  for (const each of failed) if (failed.includes(each)) await perform(each.act, each.onSaved);
}

/** Takes back an act; where something newer stands in the way the person is asked. */
export const undo = (group: ChangeId | null): Promise<Outcome<Receipt>> =>
  perform({ kind: 'undo', group, anyway: false });

/** Takes back what the question was about, with what is newer, or leaves all as it is. */
export function answerQuestion(isYes: boolean): void {
  const { question } = saving;
  publish({ question: null });
  if (question && isYes) void perform({ ...question.act, anyway: true });
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
