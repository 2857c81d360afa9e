import openSqlite from '@sqlite.org/sqlite-wasm';
import type { UserState } from '../../../src/domain/change/user-state.ts';
import type { Paper } from '../../../src/domain/paper.ts';
import { type Engine, SHOWN } from './engine.ts';
import { matchExpression } from './match-expression.ts';
import { textsOf } from './texts-of.ts';

/** An empty database in memory. */
export async function emptyDatabase() {
  const { oo1 } = await openSqlite();
  return new oo1.DB(':memory:');
}

export type SqlDatabase = Awaited<ReturnType<typeof emptyDatabase>>;

/** Takes papers into an FTS5 table `texts`, row 1 the first; short prefixes get an index of their own. */
export function putTexts(database: SqlDatabase, papers: readonly Paper[], state: UserState): void {
  database.exec(`create virtual table texts using fts5(
    title, authors, abstract, note, tags, content='', prefix='1 2 3')`);
  database.exec('begin');
  const insert = database.prepare(
    'insert into texts(rowid, title, authors, abstract, note, tags) values (?, ?, ?, ?, ?, ?)',
  );
  papers.forEach((paper, index) => {
    const { title, authors, abstract, note, tags } = textsOf(paper, state);
    insert.bind([index + 1, title, authors, abstract, note, tags]).stepReset();
  });
  insert.finalize();
  database.exec('commit');
}

/** SQLite's FTS5: counts all, and ranks by its own BM25. It knows no typos and no words in CJK. */
export async function fullTextSearch(papers: readonly Paper[], state: UserState): Promise<Engine> {
  const database = await emptyDatabase();
  putTexts(database, papers, state);
  const counting = database.prepare('select count(*) from texts where texts match ?');
  const ranking = database.prepare(
    `select rowid from texts where texts match ? order by rank limit ${SHOWN}`,
  );
  return {
    name: 'SQLite FTS5',
    asking: (_text, term) => {
      const expression = matchExpression(term);
      if (expression === null) return null;
      return () => {
        counting.bind(expression).step();
        const count = Number(counting.get(0));
        counting.reset();
        const first: number[] = [];
        ranking.bind(expression);
        while (ranking.step()) first.push(Number(ranking.get(0)) - 1);
        ranking.reset();
        return { count, first };
      };
    },
  };
}
