import { readingOf, type UserState } from '../../../src/domain/change/user-state.ts';
import type { Paper } from '../../../src/domain/paper.ts';
import type { Term } from '../../../src/domain/query/term.ts';
import { emptyDatabase, putTexts, type SqlDatabase } from './full-text-search.ts';
import { matchExpression } from './match-expression.ts';

const SCHEMA = `
  create table facts(paper integer primary key, category, year, status, code, note);
  create table tagged(paper integer, tag, primary key (paper, tag)) without rowid;
  create table written(paper integer, author, primary key (paper, author)) without rowid;
  create temp table hits(paper integer primary key)`;

const COUNTS = [
  ...['category', 'year', 'status', 'code', 'note'].map(
    (name) => `select ${name}, count(*) from hits join facts using (paper) group by 1`,
  ),
  'select tag, count(*) from hits join tagged using (paper) group by 1',
  'select author, count(*) as n from hits join written using (paper) group by 1 order by n desc limit 50',
];

function putFacts(database: SqlDatabase, papers: readonly Paper[], state: UserState): void {
  database.exec(SCHEMA);
  database.exec('begin');
  const fact = database.prepare('insert into facts values (?, ?, ?, ?, ?, ?)');
  const tagged = database.prepare('insert into tagged values (?, ?)');
  const written = database.prepare('insert into written values (?, ?)');
  papers.forEach(({ id, category, date, hasCode, authors }, index) => {
    const { status, tags } = readingOf(state, id);
    const hasNote = state.notes.has(id);
    const row = [index + 1, category, date.slice(0, 4), status, Number(hasCode), Number(hasNote)];
    fact.bind(row).stepReset();
    for (const tag of tags) tagged.bind([index + 1, tag]).stepReset();
    for (const author of authors) written.bind([index + 1, author]).stepReset();
  });
  for (const statement of [fact, tagged, written]) statement.finalize();
  database.exec('commit');
}

/**
 * Counts the same facets in SQL over what FTS5 finds: category, year, status, code, note, tags and
 * the authors with most papers.
 */
export async function sqlFacets(papers: readonly Paper[], state: UserState) {
  const database = await emptyDatabase();
  putTexts(database, papers, state);
  putFacts(database, papers, state);
  const find = database.prepare('insert into hits select rowid from texts where texts match ?');
  const forget = database.prepare('delete from hits');
  const counts = COUNTS.map((sql) => database.prepare(sql));
  return (_text: string, term: Term) => {
    const expression = matchExpression(term);
    if (expression === null) return null;
    return () => {
      forget.stepReset();
      find.bind(expression).stepReset();
      let values = 0;
      for (const count of counts) {
        while (count.step()) values += 1;
        count.reset();
      }
      return values;
    };
  };
}
