import { type ActFacts, type ActOnPaper, actsOnPaper } from '../../domain/change/act-on-paper.ts';
import type { Change, ChangeId } from '../../domain/change/change.ts';
import type { PaperId } from '../../domain/paper.ts';
import { factsOf } from './act-facts.ts';
import type { Database } from './database.ts';

/** How many changes one page of a log has, unless they hold long texts. */
const PAGE = 60;
/** So many changes are read at once … */
const STEP = 30;
/** … until their texts have come to so many UTF-16 code units. */
const TEXT = 1_000_000;

/** A stretch of what was done to one paper. */
export interface PaperLog {
  /** Oldest first. */
  readonly acts: readonly ActOnPaper[];
  readonly facts: ReadonlyMap<ChangeId, ActFacts>;
  /** Whether nothing is older. */
  readonly isEnd: boolean;
}

const lengthOf = (value: unknown) => (typeof value === 'string' ? value.length : 0);

/** The greatest text there is. */
const END = '\uffff';

/** The changes of a paper before one, or all. */
const trailTo = ({ trail }: Database, paper: PaperId, before: ChangeId | null) =>
  trail.where('[paper+id]').between([paper, ''], [paper, before ?? END], true, false);

/** The newest of changes given by their ids, as many as make one page; oldest first. */
async function readPage({ changes }: Database, ids: readonly ChangeId[]) {
  const read: Change[] = [];
  let [at, length] = [0, 0];
  while (at < Math.min(PAGE, ids.length) && length < TEXT) {
    const next = await changes.bulkGet(ids.slice(at, at + STEP));
    for (const change of next) {
      if (change === undefined) continue;
      read.push(change);
      length += lengthOf(change.before) + lengthOf(change.after);
    }
    at += STEP;
  }
  return { changes: read.reverse(), isEnd: at >= ids.length };
}

/** What was done to a paper last, or last before a change. */
export const paperLog = (
  database: Database,
  paper: PaperId,
  before: ChangeId | null,
): Promise<PaperLog> =>
  database.transaction('r', [database.changes, database.trail], async () => {
    // Not even their number is asked for: to count 50,000 takes longer than all else.
    const keys = await trailTo(database, paper, before)
      .reverse()
      .limit(PAGE + 1)
      .primaryKeys();
    const { changes, isEnd } = await readPage(
      database,
      keys.map(([, id]) => id),
    );
    const acts = actsOnPaper(changes);
    return { acts, facts: await factsOf(database, acts), isEnd };
  });
