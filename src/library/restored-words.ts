import type { Change } from '../domain/change/change.ts';
import { counted } from '../domain/change/counted.ts';
import { parseKey } from '../domain/change/key.ts';
import { paperOfNote } from '../domain/note.ts';

/** The verb for so many. */
export const were = (count: number) => (count === 1 ? 'was' : 'were');

/** What was found wrong with the store. */
type Cause = 'missing' | 'damaged' | 'behind' | 'history';

const CAUSES: Readonly<Record<Cause, string>> = {
  missing: 'The library folder was missing or damaged.',
  damaged: 'A part of the library was damaged.',
  behind: 'The library was behind its journal.',
  history: 'A part of the history was damaged.',
};

/** Says what was wrong, what was restored, and where the database as it was is kept, if anywhere. */
export function restoredWords(
  missing: readonly Change[],
  cause: Cause,
  kept: string | null,
): string {
  const papers = missing.flatMap(({ key }) => {
    const target = parseKey(key);
    if (target?.kind === 'note') return paperOfNote(target.note);
    return target && 'paper' in target ? target.paper : [];
  });
  const count = new Set(papers).size;
  const what =
    counted(missing.length, 'change') + (count > 0 ? ` to ${counted(count, 'paper')}` : '');
  const evidence = kept === null ? '' : ` The database as it was is kept in “${kept}”.`;
  return `${CAUSES[cause]} ${what} ${were(missing.length)} restored from the journal.${evidence}`;
}
