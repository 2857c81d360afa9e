import { tagsOn } from '../../domain/catalogue/catalogue.ts';
import { notesOn } from '../../domain/catalogue/notes-on.ts';
import { readingOf, type UserState } from '../../domain/change/user-state.ts';
import { monthFirst } from '../../domain/citation/date-words.ts';
import {
  REPORT_END,
  type ReportHead,
  reportHead,
} from '../../domain/export/report/report-frame.ts';
import { type ReportPaper, reportPaper } from '../../domain/export/report/report-paper.ts';
import { highlightsFrom, NO_HIGHLIGHTS } from '../../domain/highlight/highlight-record.ts';
import type { PaperId } from '../../domain/paper.ts';
import { addressOf } from '../../domain/reference/address-of.ts';
import { STATUSES, type Status } from '../../domain/status.ts';
import { placedHighlights } from '../views/placed-highlights.ts';
import type { ExportedPaper, ExportWriter } from './exported-paper.ts';
import { noteHtml } from './note-html.ts';

const writtenNotes = (state: UserState, paper: PaperId) =>
  notesOn(state, paper).filter(({ text }) => text.trim() !== '');

function dayOf(time: number): string {
  const date = new Date(time);
  return monthFirst({
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
  });
}

function headOf(state: UserState, papers: readonly PaperId[], now: number): ReportHead {
  const statuses = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  let [highlights, notes] = [0, 0];
  for (const paper of papers) {
    statuses[readingOf(state, paper).status] += 1;
    highlights += highlightsFrom(state.highlights.get(paper) ?? NO_HIGHLIGHTS).length;
    notes += writtenNotes(state, paper).length;
  }
  return { day: dayOf(now), papers: papers.length, statuses, highlights, notes };
}

function reported({ held, reference, state }: ExportedPaper): ReportPaper {
  const { id, title, authors, authorsCut, date } = held;
  const { abstract, venue } = reference;
  return {
    ...{ title, authors, authorsCut, date, abstract, venue },
    address: addressOf(reference),
    status: readingOf(state, id).status,
    tags: tagsOn(state, id).map(({ name }) => name),
    highlights: placedHighlights(state, { id, title, abstract }),
    notes: writtenNotes(state, id).map(({ text }) => noteHtml(text)),
  };
}

/** What the person noted on papers, as a document to read; `now` is in milliseconds since 1970. */
export const reportWriter = (
  state: UserState,
  papers: readonly PaperId[],
  now: number,
): ExportWriter => ({
  begin: () => reportHead(headOf(state, papers, now)).html,
  add: (paper) => reportPaper(reported(paper)).html,
  end: () => REPORT_END.html,
});
