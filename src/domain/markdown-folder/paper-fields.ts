import { type HeldPaper, tagsOn } from '../catalogue/catalogue.ts';
import { notesOn } from '../catalogue/notes-on.ts';
import { readingOf, type UserState } from '../change/user-state.ts';
import type { Highlight, Stretch } from '../highlight/highlight.ts';
import { highlightsFrom, NO_HIGHLIGHTS } from '../highlight/highlight-record.ts';
import { placeAnchor } from '../highlight/place-anchor.ts';
import { shownLatex } from '../latex/shown-latex.ts';
import { shownRuns } from '../latex/shown-runs.ts';
import type { Reference } from '../reference/reference.ts';
import { fileMarks } from './marked-text.ts';
import type { PaperFields } from './paper-file.ts';
import { writtenStretches } from './written-stretches.ts';

/** Lines of a file end with `\n` alone. */
const plain = (text: string): string => text.replace(/\r\n?/gu, '\n');

/** A moment (ms since 1970) as its day in universal time, so that it is the same wherever one travels. */
const dayOf = (time: number | null): string =>
  time === null ? '' : new Date(time).toISOString().slice(0, 10);

const inOrder = (a: Highlight, b: Highlight): number =>
  a.anchor.position.start - b.anchor.position.start || (a.id < b.id ? -1 : 1);

/** Where the very words of highlights stand in an abstract as written. */
function stretchesIn(abstract: string, highlights: readonly Highlight[]): readonly Stretch[] {
  const anchors = highlights.flatMap(({ anchor }) => (anchor.part === 'abstract' ? anchor : []));
  // Most papers have none, and reading LaTeX takes time.
  if (anchors.length === 0) return [];
  const runs = shownRuns(abstract);
  const shown = shownLatex(abstract);
  return anchors.flatMap((anchor) => {
    const place = placeAnchor(shown, anchor, () => []);
    return place ? writtenStretches(runs, place) : [];
  });
}

/** What the library has to say of a paper in its file. */
export function paperFields(
  paper: HeldPaper,
  { abstract: written, issued, venue, identifiers, url }: Reference,
  state: UserState,
): PaperFields {
  const { status, read } = readingOf(state, paper.id);
  const abstract = plain(written);
  const highlights = highlightsFrom(state.highlights.get(paper.id) ?? NO_HIGHLIGHTS).toSorted(
    inOrder,
  );
  return {
    id: paper.id,
    title: plain(paper.title),
    authors: paper.authors,
    authorsCut: paper.authorsCut,
    year: issued?.year ?? null,
    venue,
    doi: identifiers.doi,
    arxiv: identifiers.arxiv,
    url,
    status,
    tags: tagsOn(state, paper.id).map(({ name }) => name),
    rating: null,
    published: /^\d{4}-\d{2}-\d{2}$/u.test(paper.date) ? paper.date : '',
    added: dayOf(paper.added),
    read: dayOf(read),
    abstract,
    marks: fileMarks(abstract, stretchesIn(abstract, highlights)),
    highlights: highlights.map(({ id, colour, anchor, comment }) => ({
      id,
      colour,
      quote: plain(anchor.quote.exact),
      comment: plain(comment),
    })),
    notes: notesOn(state, paper.id).map(({ id, text }) => ({ id, text: plain(text) })),
  };
}
