import { notesOn } from '../catalogue/notes-on.ts';
import { existingTags } from '../change/tags-in-use.ts';
import type { UserState } from '../change/user-state.ts';
import { NO_HIGHLIGHTS } from '../highlight/highlight-record.ts';

/** On how many papers anything is the person's, and what. */
export interface KeptCounts {
  readonly papers: number;
  readonly notes: number;
  readonly highlights: number;
  readonly tags: number;
}

/** Counts what a state holds. */
export function countKept(state: UserState): KeptCounts {
  let papers = 0;
  let notes = 0;
  let highlights = 0;
  for (const [paper, { status, tags }] of state.readings) {
    const written = notesOn(state, paper).length;
    const records = [...(state.highlights.get(paper) ?? NO_HIGHLIGHTS).values()];
    const marked = records.filter(({ anchor, deleted }) => anchor !== null && !deleted).length;
    notes += written;
    highlights += marked;
    if (status !== 'unread' || tags.size > 0 || written > 0 || marked > 0) papers += 1;
  }
  return { papers, notes, highlights, tags: existingTags(state).length };
}
