import type { HighlightId } from '../highlight/highlight.ts';
import { type NoteId, paperOfNote } from '../note.ts';
import type { PaperId } from '../paper.ts';
import type { TagId } from '../tag.ts';
import type { ViewId } from '../view.ts';
import type { Change } from './change.ts';
import { parseKey } from './key.ts';
import type { PaperPair } from './user-state.ts';

/** The ids of all that changes touch; a note touches its paper too, whose dates it changes. */
export function touchedBy(changes: readonly Change[]) {
  const touched = {
    papers: new Set<PaperId>(),
    notes: new Set<NoteId>(),
    highlights: new Map<PaperId, Set<HighlightId>>(),
    tags: new Set<TagId>(),
    views: new Set<ViewId>(),
    /** Those of which another record tells, and those that came or went. */
    held: new Set<PaperId>(),
    pairs: new Set<PaperPair>(),
  };
  for (const { key } of changes) {
    const target = parseKey(key);
    if (target === null) continue;
    if (target.kind === 'highlight') {
      const { paper, highlight } = target;
      const ids = touched.highlights.get(paper) ?? new Set<HighlightId>();
      touched.highlights.set(paper, ids.add(highlight));
    }
    if ('paper' in target) touched.papers.add(target.paper);
    else if (target.kind === 'record' || target.kind === 'removed') touched.held.add(target.of);
    else if (target.kind === 'another') touched.pairs.add(`${target.of} ${target.than}`);
    else if (target.kind === 'note') {
      touched.papers.add(paperOfNote(target.note));
      touched.notes.add(target.note);
    } else if (target.kind === 'view') touched.views.add(target.view);
    else touched.tags.add(target.tag);
  }
  return touched;
}

/** Whether there are other papers after changes, or others of their records tell of them. */
export const areOthersHeld = (changes: readonly Change[]): boolean =>
  changes.some(({ key }) => {
    const target = parseKey(key);
    return target?.kind === 'record' || target?.kind === 'removed';
  });
