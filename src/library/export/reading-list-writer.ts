import { tagsOf, tagsOn } from '../../domain/catalogue/catalogue.ts';
import { notesOn } from '../../domain/catalogue/notes-on.ts';
import { readingOf, type UserState } from '../../domain/change/user-state.ts';
import { viewsOf } from '../../domain/change/views-in-order.ts';
import {
  READING_LIST_END,
  type ReadingListPaper,
  readingListHead,
  readingListPaper,
} from '../../domain/export/reading-list-json.ts';
import { highlightsFrom, NO_HIGHLIGHTS } from '../../domain/highlight/highlight-record.ts';
import type { ExportedPaper, ExportWriter } from './exported-paper.ts';

function listed({ held, reference, state }: ExportedPaper): ReadingListPaper {
  const { title: _title, ...paper } = held;
  const { reading: _reading, ...known } = reference;
  const { id } = paper;
  const { status, changed, read } = readingOf(state, id);
  return {
    ...paper,
    ...{ status, changed, read },
    reference: known,
    tags: tagsOn(state, id).map((tag) => tag.id),
    notes: notesOn(state, id),
    highlights: highlightsFrom(state.highlights.get(id) ?? NO_HIGHLIGHTS),
  };
}

/** Papers with all that is the person’s, and all tags and views; `now` is in milliseconds since 1970. */
export function readingListWriter(state: UserState, now: number): ExportWriter {
  let isFirst = true;
  return {
    begin: () =>
      readingListHead({
        exported: new Date(now).toISOString(),
        tags: [...tagsOf(state).values()],
        views: viewsOf(state),
      }),
    add: (paper) => {
      const text = readingListPaper(listed(paper), isFirst);
      isFirst = false;
      return text;
    },
    end: () => READING_LIST_END,
  };
}
