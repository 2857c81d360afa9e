import type { Transaction } from 'dexie';
import type { Change } from '../../domain/change/change.ts';
import { touchedBy } from '../../domain/change/touched-by.ts';
import {
  highlightRecord,
  noteIn,
  readingOf,
  type UserState,
} from '../../domain/change/user-state.ts';
import type {
  Database,
  HighlightRow,
  HoldingRow,
  NoteRow,
  ReadingRow,
  TagRow,
  ViewRow,
} from './database.ts';
import { headAfter, headIn } from './head.ts';
import { trailOf } from './trail.ts';

/** The rows of all that changes touch, as they are in `state`. */
function rowsTouched(changes: readonly Change[], state: UserState) {
  const { papers, notes, highlights, tags, views, held, pairs } = touchedBy(changes);
  return {
    readings: Array.from(papers, (paper): ReadingRow => {
      const reading = readingOf(state, paper);
      return { ...reading, paper, tags: [...reading.tags] };
    }),
    notes: [...notes].flatMap((id): NoteRow[] => {
      const note = noteIn(state, id);
      return note ? [{ id, ...note }] : [];
    }),
    highlights: Array.from(
      highlights,
      ([id, paper]): HighlightRow => ({ id, paper, ...highlightRecord(state, paper, id) }),
    ),
    tags: [...tags].flatMap((id): TagRow[] => {
      const tag = state.tags.get(id);
      return tag ? [{ id, ...tag }] : [];
    }),
    holdings: Array.from(held, (paper): HoldingRow => {
      const { records, removed } = state;
      return { paper, record: records.get(paper) ?? null, removed: removed.get(paper) ?? false };
    }),
    pairs: Array.from(pairs, (pair) => ({ pair, isTwo: state.pairs.get(pair) ?? false })),
    views: [...views].flatMap((id): ViewRow[] => {
      const view = state.views.get(id);
      return view ? [{ id, ...view }] : [];
    }),
  };
}

function breakOff(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It is being completed already: whoever waits for it will see it succeed.
  }
}

/**
 * Writes changes and the state they lead to in one transaction; resolves once it is on disk.
 * The signal breaks it off unless it is being completed already. Rejects with nothing written.
 */
export async function commitChanges(
  database: Database,
  changes: readonly Change[],
  state: UserState,
  signal?: AbortSignal,
): Promise<void> {
  const {
    readings,
    notes,
    highlights,
    tags,
    views,
    holdings,
    pairs,
    changes: log,
    trail,
    meta,
  } = database;
  const rows = rowsTouched(changes, state);
  const tables = [readings, notes, highlights, tags, views, holdings, pairs, log, trail, meta];
  await database.transaction('rw', tables, async (transaction) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => breakOff(transaction), { once: true });
    const head = headAfter(await headIn(database), changes);
    await Promise.all([
      readings.bulkPut(rows.readings),
      notes.bulkPut(rows.notes),
      highlights.bulkPut(rows.highlights),
      tags.bulkPut(rows.tags),
      views.bulkPut(rows.views),
      holdings.bulkPut(rows.holdings),
      pairs.bulkPut(rows.pairs),
      log.bulkAdd(changes),
      trail.bulkPut([...trailOf(changes)]),
      meta.put({ name: 'head', ...head }),
    ]);
  });
}
