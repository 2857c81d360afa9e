import type { Author, Paper } from '../../domain/paper.ts';
import type { Database, PaperRow } from './database.ts';

/** The library that comes with the app. */
export interface Bundle {
  /** Changes with the data. */
  readonly revision: string;
  readonly load: () => Promise<{ readonly author: Author; readonly papers: readonly Paper[] }>;
}

const rowOf = (
  { id, category, date, hasCode, title, authors, authorsCut }: Paper,
  order: number,
  added: number,
): PaperRow => ({ id, category, date, hasCode, title, authors, authorsCut, order, added });

/**
 * Brings the papers up to date with the bundled ones, all or nothing; new ones are added `now`
 * (ms since 1970). What is the person's is not touched, and a paper that is bundled no longer
 * stays, after the others.
 */
export async function putBundle(
  database: Database,
  { revision, load }: Bundle,
  now: number,
): Promise<void> {
  const { author, papers: bundled } = await load();
  const { papers, abstracts, meta } = database;
  const ids = new Set(bundled.map(({ id }) => id));
  await database.transaction('rw', [papers, abstracts, meta], async () => {
    const held = await papers.toArray();
    const added = new Map(held.map((row) => [row.id, row.added]));
    const others = held.filter(({ id }) => !ids.has(id));
    others.sort((a, b) => a.order - b.order);
    await Promise.all([
      papers.bulkPut([
        ...bundled.map((paper, order) => rowOf(paper, order, added.get(paper.id) ?? now)),
        ...others.map((row, index) => ({ ...row, order: bundled.length + index })),
      ]),
      abstracts.bulkPut(bundled.map(({ id, abstract }) => ({ id, text: abstract }))),
      meta.put({ name: 'bundle', revision, author }),
    ]);
  });
}
