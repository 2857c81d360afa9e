import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import { TagSets } from '../../domain/change/tag-sets.ts';
import type { Note, UserState } from '../../domain/change/user-state.ts';
import type { HighlightId } from '../../domain/highlight/highlight.ts';
import type { HighlightRecord } from '../../domain/highlight/highlight-record.ts';
import { type NoteId, paperOfNote } from '../../domain/note.ts';
import type { Author, PaperId } from '../../domain/paper.ts';
import type { RecordId } from '../../domain/record/record-id.ts';
import type { Head } from '../../preload/vault-types.ts';
import type { KnownPapers } from '../papers-held.ts';
import type { Database, HighlightRow, ListingRow, NoteRow, SettingRow } from './database.ts';
import { countedHead, headIn } from './head.ts';

/** What the store holds, but the log of changes, of which only how far it has come. */
export interface Loaded {
  readonly revision: string | null;
  readonly author: Author | null;
  readonly known: KnownPapers;
  readonly state: UserState;
  readonly settings: readonly SettingRow[];
  /** How far the log has come, counted. */
  readonly head: Head;
  /** Whether something else was noted with the last commit: a part of the log may be lost. */
  readonly isMiscounted: boolean;
}

async function papersIn(database: Database): Promise<readonly HeldPaper[]> {
  const rows = await database.papers.toArray();
  return rows
    .sort((a, b) => a.order - b.order)
    .map(({ id, category, date, hasCode, title, authors, authorsCut, added }) => {
      return { id, category, date, hasCode, title, authors, authorsCut, added };
    });
}

/** A listing as the paper it tells of. */
export function paperOfListing({ id: _record, paper: id, ...told }: ListingRow): HeldPaper {
  return { id, ...told };
}

async function listingsIn(database: Database): Promise<ReadonlyMap<RecordId, HeldPaper>> {
  const rows = await database.listings.toArray();
  return new Map(rows.map((row) => [row.id, paperOfListing(row)]));
}

function recordsByPaper(rows: readonly HighlightRow[]): UserState['highlights'] {
  const papers = new Map<PaperId, Map<HighlightId, HighlightRecord>>();
  for (const { id, paper, ...record } of rows) {
    const records = papers.get(paper) ?? new Map<HighlightId, HighlightRecord>();
    papers.set(paper, records.set(id, record));
  }
  return papers;
}

function notesByPaper(rows: readonly NoteRow[]): UserState['notes'] {
  const papers = new Map<PaperId, Map<NoteId, Note>>();
  for (const { id, ...note } of rows) {
    const paper = paperOfNote(id);
    papers.set(paper, (papers.get(paper) ?? new Map<NoteId, Note>()).set(id, note));
  }
  return papers;
}

async function stateIn(database: Database): Promise<UserState> {
  const [readings, notes, highlights, tags, views, holdings, pairs] = await Promise.all([
    database.readings.toArray(),
    database.notes.toArray(),
    database.paperHighlights.toArray(),
    database.tags.toArray(),
    database.views.toArray(),
    database.holdings.toArray(),
    database.pairs.toArray(),
  ]);
  const sets = new TagSets();
  return {
    readings: new Map(
      readings.map(({ paper, status, tags, changed, read }) => [
        paper,
        { status, tags: sets.of(tags), changed, read },
      ]),
    ),
    notes: notesByPaper(notes),
    highlights: recordsByPaper(highlights),
    tags: new Map(tags.map(({ id, ...record }) => [id, record])),
    views: new Map(views.map(({ id, ...record }) => [id, record])),
    records: new Map(holdings.map(({ paper, record }) => [paper, record])),
    removed: new Map(holdings.map(({ paper, removed }) => [paper, removed])),
    pairs: new Map(pairs.map(({ pair, isTwo }) => [pair, isTwo])),
  };
}

/** Reads the store as it is at one moment. */
export const loadLibrary = (database: Database): Promise<Loaded> =>
  database.transaction('r', database.tables, async () => {
    const [bundle, bundled, listings, state, settings, head, noted] = await Promise.all([
      database.meta.get('bundle'),
      papersIn(database),
      listingsIn(database),
      stateIn(database),
      database.settings.toArray(),
      countedHead(database),
      headIn(database),
    ]);
    return {
      revision: bundle?.name === 'bundle' ? bundle.revision : null,
      author: bundle?.name === 'bundle' ? bundle.author : null,
      known: { bundled, listings },
      state,
      settings,
      head,
      isMiscounted: head.count !== noted.count || head.last !== noted.last,
    };
  });
