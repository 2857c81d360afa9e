import type { UserState } from '../../domain/change/user-state.ts';
import type { Author, Paper } from '../../domain/paper.ts';
import type { Head } from '../../preload/contract.ts';
import type { Database, SettingRow } from './database.ts';

/** What the store holds, but the log of changes, of which only how far it has come. */
export interface Loaded {
  readonly revision: string | null;
  readonly author: Author | null;
  /** In page order. */
  readonly papers: readonly Paper[];
  readonly state: UserState;
  readonly settings: readonly SettingRow[];
  readonly head: Head;
}

async function papersIn(database: Database): Promise<readonly Paper[]> {
  const [rows, abstracts] = await Promise.all([
    database.papers.toArray(),
    database.abstracts.toArray(),
  ]);
  const texts = new Map(abstracts.map(({ id, text }) => [id, text]));
  return rows
    .sort((a, b) => a.order - b.order)
    .map(({ id, category, date, hasCode, title, authors, authorsCut }) => {
      const abstract = texts.get(id) ?? '';
      return { id, category, date, hasCode, title, authors, authorsCut, abstract };
    });
}

async function stateIn(database: Database): Promise<UserState> {
  const [readings, notes, tags] = await Promise.all([
    database.readings.toArray(),
    database.notes.toArray(),
    database.tags.toArray(),
  ]);
  return {
    readings: new Map(
      readings.map(({ paper, status, tags }) => [paper, { status, tags: new Set(tags) }]),
    ),
    notes: new Map(notes.map(({ id, text }) => [id, { text }])),
    tags: new Map(tags.map(({ id, ...record }) => [id, record])),
  };
}

async function headIn(database: Database): Promise<Head> {
  const [count, [last]] = await Promise.all([
    database.changes.count(),
    database.changes.toCollection().reverse().limit(1).primaryKeys(),
  ]);
  return { count, last: last ?? null };
}

/** Reads the store as it is at one moment. */
export const loadLibrary = (database: Database): Promise<Loaded> =>
  database.transaction('r', database.tables, async () => {
    const [bundle, papers, state, settings, head] = await Promise.all([
      database.meta.get('bundle'),
      papersIn(database),
      stateIn(database),
      database.settings.toArray(),
      headIn(database),
    ]);
    return {
      revision: bundle?.revision ?? null,
      author: bundle?.author ?? null,
      papers,
      state,
      settings,
      head,
    };
  });
