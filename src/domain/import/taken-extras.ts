import type { Reading } from '../reference/reference.ts';
import type { ImportExtra } from './import-item.ts';
import type { Shelf, TakenShelf } from './shelf.ts';

/** Whether something that files bring is taken. */
export type IsTaken = (extra: ImportExtra) => boolean;

/** What was kept of a paper, without what is left out. */
export const takenReading = (reading: Reading, isTaken: IsTaken): Reading => ({
  ...(isTaken('reading') ? reading : { status: null, notes: [] }),
  tags: isTaken('tags') ? reading.tags : [],
});

/** What a file has beside papers, without what is left out. */
export const takenShelf = ({ tags, views }: Shelf, isTaken: IsTaken): TakenShelf => ({
  tags: isTaken('tags') ? tags : [],
  views: isTaken('views') ? views : null,
});
