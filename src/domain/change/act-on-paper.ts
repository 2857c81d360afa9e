import type { Change, ChangeId, ChangeKey, Draft } from './change.ts';
import { parseKey } from './key.ts';

/** What one act did to one paper, its note and its highlights; oldest first, never empty. */
export interface ActOnPaper {
  readonly group: ChangeId;
  readonly changes: readonly Change[];
}

/** What the changes of one paper do not tell of an act. */
export interface ActFacts {
  readonly way: 'act' | 'undo' | 'redo';
  /** How often it was taken back or done again since: where that is odd it is taken back. */
  readonly turns: number;
  /** How many other papers it changed. */
  readonly others: number;
  /** What it did to tags themselves, such as to merge two. */
  readonly tagDrafts: readonly Draft[];
}

/** An act that stands and touched nothing else. */
export const PLAIN_ACT: ActFacts = { way: 'act', turns: 0, others: 0, tagDrafts: [] };

/** The changes of one paper, oldest first, act by act. */
export function actsOnPaper(changes: readonly Change[]): readonly ActOnPaper[] {
  const acts: { group: ChangeId; changes: Change[] }[] = [];
  for (const change of changes) {
    const last = acts.at(-1);
    if (last?.group === change.group) last.changes.push(change);
    else acts.push({ group: change.group, changes: [change] });
  }
  return acts;
}

/** The text that an act typed on, a note or a comment; `null` for any other act. */
export function typedIn({ changes: [first, ...more] }: ActOnPaper): ChangeKey | null {
  if (first === undefined || more.some(({ key }) => key !== first.key)) return null;
  const target = parseKey(first.key);
  const isTyped =
    target?.kind === 'note' || (target?.kind === 'highlight' && target.field === 'comment');
  return isTyped ? first.key : null;
}
