import { tagsOn } from '../../../src/domain/catalogue/catalogue.ts';
import { existingTags } from '../../../src/domain/change/tags-in-use.ts';
import type { UserState } from '../../../src/domain/change/user-state.ts';
import { viewsOf } from '../../../src/domain/change/views-in-order.ts';
import { highlightsFrom } from '../../../src/domain/highlight/highlight-record.ts';
import { emptyShelf, type Shelf, setNote, setStatus, setTag } from './shelf.ts';

/** What the app shows of a state, to be compared with what the model holds. */
export function seenShelf(state: UserState): Shelf {
  const shelf = emptyShelf();
  for (const { name, colour } of existingTags(state)) shelf.tags[name] = { name, colour };
  for (const [paper, { status }] of state.readings) {
    setStatus(shelf, paper, status);
    for (const { name } of tagsOn(state, paper)) setTag(shelf, paper, name, true);
  }
  for (const notes of state.notes.values())
    for (const [id, { text }] of notes) setNote(shelf, id, text);
  for (const records of state.highlights.values())
    for (const { id, anchor, colour, comment } of highlightsFrom(records))
      shelf.marks[id] = { quote: anchor.quote.exact, colour, comment };
  shelf.views = viewsOf(state).map(({ name, text }) => ({ name, text }));
  return shelf;
}
