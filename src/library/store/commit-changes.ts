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
    highlights: [...highlights].flatMap(([paper, ids]) =>
      Array.from(ids, (id): HighlightRow => ({ id, paper, ...highlightRecord(state, paper, id) })),
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

/** Changes whose rows are put together: some tens of milliseconds' work, after which it is told. */
const TOGETHER = 500;

/** What may be said of a commit while it goes on. */
interface Committing {
  /** Breaks it off unless it is being completed already. */
  readonly signal?: AbortSignal;
  /** Told how many of the changes are put; none count before all do. */
  readonly onProgress?: (put: number) => void;
}

/**
 * Writes changes and the state they lead to in one transaction; resolves once it is on disk.
 * Rejects with nothing written.
 */
export async function commitChanges(
  database: Database,
  changes: readonly Change[],
  state: UserState,
  { signal, onProgress }: Committing = {},
): Promise<void> {
  const { readings, notes, paperHighlights, tags, views, holdings, pairs, trail, meta } = database;
  const { changes: log } = database;
  const tables = [readings, notes, paperHighlights, tags, views, holdings, pairs, log, trail, meta];
  await database.transaction('rw', tables, async (transaction) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => breakOff(transaction), { once: true });
    const noting = meta.put({ name: 'head', ...headAfter(await headIn(database), changes) });
    // Nothing but the store may be waited for in between, or the transaction would end.
    for (let from = 0; from < changes.length; from += TOGETHER) {
      const part = changes.slice(from, from + TOGETHER);
      const rows = rowsTouched(part, state);
      await Promise.all([
        noting,
        readings.bulkPut(rows.readings),
        notes.bulkPut(rows.notes),
        paperHighlights.bulkPut(rows.highlights),
        tags.bulkPut(rows.tags),
        views.bulkPut(rows.views),
        holdings.bulkPut(rows.holdings),
        pairs.bulkPut(rows.pairs),
        log.bulkAdd(part),
        trail.bulkPut([...trailOf(part)]),
      ]);
      onProgress?.(from + part.length);
    }
    await noting;
  });
}
