import { useSyncExternalStore } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import { markUnsaved, perform } from '../messages/saving.ts';

/** Saved this long after the last key, and at the latest that long after the first unsaved one. */
const PAUSE = 500;
const BURST = 3000;

interface Draft {
  readonly text: string;
  readonly since: number;
  readonly timer: number;
}

// Drafts live outside the components, so that leaving a paper never loses one.
const drafts = new Map<PaperId, Draft>();
const listeners = new Set<() => void>();
const announce = () => {
  for (const listener of listeners) listener();
};

/** What is typed for a paper and not yet acknowledged as saved; `undefined` when nothing is. */
export const useDraft = (paper: PaperId): string | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => drafts.get(paper)?.text,
  );

/** Takes what was typed; it is saved after a pause. */
export function writeDraft(paper: PaperId, text: string): void {
  const old = drafts.get(paper);
  if (old) clearTimeout(old.timer);
  const since = old?.since ?? Date.now();
  const wait = Math.max(0, Math.min(PAUSE, since + BURST - Date.now()));
  drafts.set(paper, { text, since, timer: window.setTimeout(() => void save(paper), wait) });
  markUnsaved(paper);
  announce();
}

/** Saves a paper's draft now. */
export async function save(paper: PaperId): Promise<void> {
  const draft = drafts.get(paper);
  if (!draft) return;
  clearTimeout(draft.timer);
  const sent = { ...draft, since: Date.now() };
  drafts.set(paper, sent);
  await perform({ kind: 'write-note', paper, text: sent.text }, () => {
    // What was typed meanwhile is another draft.
    if (drafts.get(paper) !== sent) return;
    drafts.delete(paper);
    announce();
  });
}

/** Saves all drafts; resolves when each has been answered. */
export const saveAll = async (): Promise<void> => {
  await Promise.all([...drafts.keys()].map(save));
};
