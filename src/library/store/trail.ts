import type { Change, ChangeId } from '../../domain/change/change.ts';
import { parseKey } from '../../domain/change/key.ts';
import { paperOfNote } from '../../domain/note.ts';
import type { PaperId } from '../../domain/paper.ts';

/** Says that a change was made to a paper, its note or its highlights. */
export interface TrailRow {
  readonly paper: PaperId;
  readonly id: ChangeId;
}

/** The rows of changes, but for those that are about no paper. */
export const trailOf = (changes: readonly Change[]): readonly TrailRow[] =>
  changes.flatMap(({ id, key }) => {
    const target = parseKey(key);
    if (target?.kind === 'note') return { paper: paperOfNote(target.note), id };
    return target && 'paper' in target ? { paper: target.paper, id } : [];
  });
