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
): PaperRow => ({ id, category, date, hasCode, title, authors, authorsCut, order });

/**
 * Brings the papers up to date with the bundled ones, all or nothing. What is the person's is not
 * touched, and a paper that is bundled no longer stays, after the others.
 */
export async function putBundle(database: Database, { revision, load }: Bundle): Promise<void> {
  const { author, papers: bundled } = await load();
  const { papers, abstracts, meta } = database;
  const ids = new Set(bundled.map(({ id }) => id));
  await database.transaction('rw', [papers, abstracts, meta], async () => {
    const others = (await papers.toArray()).filter(({ id }) => !ids.has(id));
    others.sort((a, b) => a.order - b.order);
    const rows = bundled.map(rowOf);
    await Promise.all([
      papers.bulkPut([
        ...rows,
        ...others.map((row, index) => ({ ...row, order: rows.length + index })),
      ]),
      abstracts.bulkPut(bundled.map(({ id, abstract }) => ({ id, text: abstract }))),
      meta.put({ name: 'bundle', revision, author }),
    ]);
  });
}
