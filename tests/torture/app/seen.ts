import type { Page } from 'playwright/test';
import type { Outcome } from '../../../src/domain/outcome.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import type { Bridge } from '../../../src/preload/index.ts';
import type {
  HistoryView,
  ListView,
  Notice,
  PaperView,
  ShelfView,
} from '../../../src/preload/view-types.ts';
import type { CamePaper, Desk, DeskPaper } from './desk.ts';

/** What is shown of a paper itself, and all of it in one text. */
interface ShownPaper extends CamePaper {
  readonly whole: string;
}

export type Content = Readonly<Record<PaperId, ShownPaper>>;

/** What the app shows and holds once it has started. */
export interface Seen {
  readonly desk: Desk;
  readonly papers: readonly PaperId[];
  /** All that is shown of the papers themselves. */
  readonly content: Content;
  readonly notices: readonly Notice[];
  /** The ids and groups of the changes in the database, in order. */
  readonly log: readonly (readonly [id: string, group: string])[];
  /** What each of them changed, where that was asked for. */
  readonly values: readonly string[];
  /** How far the database says its log has come. */
  readonly head: unknown;
}

/**
 * Runs in the page: reads what a person could see, and the log beside it; with the histories all that
 * is damaged is met, and read anew from what the app brings back where Chromium closes the database.
 */
async function readInPage(withHistories: boolean) {
  const { views, library } = (window as unknown as { readingList: Bridge }).readingList;
  const started = await library.start({});
  if (!started.ok) throw new Error(started.failure.message);
  // A view that is still watched would be made anew at each act.
  const now = <T>(watch: (told: (outcome: Outcome<T>) => void) => () => void) =>
    new Promise<T>((resolve, reject) => {
      const stop = watch((outcome) => {
        queueMicrotask(() => stop());
        if (outcome.ok) resolve(outcome.value);
        else reject(new Error(outcome.failure.message));
      });
    });
  const query = { text: '', sort: { by: 'page', direction: 'ascending' } } as const;
  const list = (isEnough: (view: ListView) => boolean) =>
    now<ListView>((told) =>
      views.list({ query, from: 0, to: 1000, find: null }, (outcome) => {
        if (!outcome.ok || isEnough(outcome.value)) told(outcome);
      }),
    );
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const read = async (database: IDBDatabase) => {
    const { rows } = await list(() => true);
    // A start does not read through the log: what of it is damaged is found once its history is asked for.
    for (const { id } of withHistories ? rows : [])
      await now<HistoryView>((told) => views.history({ id, before: null }, told));
    // Nor through the abstracts, which are read to be indexed.
    if (withHistories) await list(({ indexed }) => indexed === null);
    const papers = await Promise.all(
      rows.map(({ id }) => now<PaperView>((told) => views.paper({ id }, told))),
    );
    const shelf = await now<ShelfView>((told) => views.shelf({}, told));
    const notices = await now<readonly Notice[]>((told) => views.notices({}, told));
    const transaction = database.transaction(['changes', 'meta']);
    const [changes, head] = await Promise.all([
      answer(transaction.objectStore('changes').getAll()),
      answer(transaction.objectStore('meta').get('head')),
    ]);
    return {
      ...{ papers, shelf, head, notices },
      log: changes.map(({ id, group }) => [id, group] as const),
      values: withHistories
        ? changes.map(({ before, after }) => JSON.stringify([before, after]))
        : [],
    };
  };
  const MOST = 3;
  for (let time = 1; ; time += 1) {
    let wasClosed = false;
    const database = await answer(indexedDB.open('reading-list'));
    database.onclose = () => {
      wasClosed = true;
    };
    try {
      const all = await read(database);
      if (!wasClosed || time === MOST) return all;
    } catch (error) {
      if (!wasClosed || time === MOST) throw error;
    } finally {
      database.close();
    }
  }
}

const deskPaper = ({ status, tags, notes, highlights }: NonNullable<PaperView>): DeskPaper => ({
  status,
  tags: tags.map(({ id }) => id),
  note: [notes.map(({ text }) => text).join('\n\n'), 1],
  marks: Object.fromEntries(
    highlights.map(({ id, anchor, colour, comment }) => [
      id,
      { quote: anchor.quote.exact, colour, comment },
    ]),
  ),
});

const shownPaper = (paper: NonNullable<PaperView>): ShownPaper => {
  const { id, title, abstract, authors, date, category } = paper;
  return { title, abstract, whole: JSON.stringify([id, title, abstract, authors, date, category]) };
};

/** All that is the person's as the app shows it, with the history of each paper asked for or not. */
export async function seen(page: Page, withHistories = false): Promise<Seen> {
  const found = await page.evaluate(readInPage, withHistories);
  const { papers, shelf, notices, log, values, head } = found;
  const shown = papers.flatMap((paper) => paper ?? []);
  return {
    ...{ notices, log, values, head },
    content: Object.fromEntries(shown.map((paper) => [paper.id, shownPaper(paper)])),
    papers: shown.map(({ id }) => id),
    desk: {
      ...{ came: {}, gone: [] },
      papers: Object.fromEntries(shown.map((paper) => [paper.id, deskPaper(paper)])),
      tags: Object.fromEntries(shelf.tags.map(({ id, name, colour }) => [id, { name, colour }])),
      views: shelf.views.map(({ id, name, text }) => ({ id, name, text })),
    },
  };
}
