import { useRef, useSyncExternalStore } from 'react';
import { isNoteId, type NoteId, paperOfNote } from '../../domain/note.ts';
import type { PaperId } from '../../domain/paper.ts';
import { draftOf, markUnsaved, perform, type Writing } from './saving.ts';

/** Saved this long after the last key, and at the latest that long after the first unsaved one. */
const PAUSE = 500;
const BURST = 3000;

interface Draft {
  readonly act: Writing;
  readonly since: number;
  readonly timer: number;
}

// Drafts live outside the components, so that leaving a paper never loses one.
const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();
const announce = () => {
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is typed of a note or comment and not yet acknowledged; `undefined` when nothing is. */
export const useDraft = (of: string): string | undefined =>
  useSyncExternalStore(subscribe, () => drafts.get(of)?.act.text);

/**
 * The text of a note or comment to be shown: what is typed, or as it is `saved`. What was acknowledged
 * a moment ago may still be on its way there, after the draft of it is gone.
 */
export function useTyped(of: string, saved: string): string {
  const draft = useDraft(of);
  const last = useRef<{ readonly text: string; readonly saved: string } | null>(null);
  if (draft !== undefined) last.current = { text: draft, saved };
  else if (last.current?.saved !== saved) last.current = null;
  return draft ?? last.current?.text ?? saved;
}

const draftedOn = (paper: PaperId) =>
  [...drafts.values()]
    .flatMap(({ act }) => (act.kind === 'comment-highlight' ? [] : [act.note]))
    .filter((note) => paperOfNote(note) === paper)
    .join(' ');

/** The notes on a paper of which something is typed and not yet acknowledged. */
export function useDrafted(paper: PaperId): readonly NoteId[] {
  const ids = useSyncExternalStore(subscribe, () => draftedOn(paper));
  return ids.split(' ').filter(isNoteId);
}

/** Takes what was typed; it is saved after a pause. */
export function writeDraft(act: Writing): void {
  const of = draftOf(act);
  const old = drafts.get(of);
  if (old) clearTimeout(old.timer);
  const since = old?.since ?? Date.now();
  const wait = Math.max(0, Math.min(PAUSE, since + BURST - Date.now()));
  drafts.set(of, { act, since, timer: window.setTimeout(() => void saveDraft(of), wait) });
  markUnsaved(of);
  announce();
}

/** Saves a draft now. */
export async function saveDraft(of: string): Promise<void> {
  const draft = drafts.get(of);
  if (!draft) return;
  clearTimeout(draft.timer);
  const sent = { ...draft, since: Date.now() };
  drafts.set(of, sent);
  await perform(sent.act, () => {
    // What was typed meanwhile is another draft.
    if (drafts.get(of) !== sent) return;
    drafts.delete(of);
    announce();
  });
}

/** Saves all drafts; resolves when each has been answered. */
export const saveAll = async (): Promise<void> => {
  await Promise.all([...drafts.keys()].map(saveDraft));
};
