import { notesOn } from '../catalogue/notes-on.ts';
import type { UserState } from '../change/user-state.ts';
import type { Highlight, HighlightColour } from '../highlight/highlight.ts';
import { MARKABLE } from '../highlight/highlight.ts';
import { highlightsFrom, NO_HIGHLIGHTS } from '../highlight/highlight-record.ts';
import type { NoteId } from '../note.ts';
import type { PaperId } from '../paper.ts';
import { fold } from '../text/fold.ts';

/** A note of a paper or one of its highlights. */
export interface Annotation {
  readonly paper: PaperId;
  /** `null` for a note. */
  readonly highlight: Highlight | null;
  /** `null` for a highlight. */
  readonly note: NoteId | null;
  /** The Markdown of a note, the comment of a highlight. */
  readonly text: string;
  /** When a note was last changed, a highlight made, in ms since 1970; `null` if not known. */
  readonly time: number | null;
}

/** Which annotations are meant. */
export interface AnnotationFilter {
  /** Words that all begin a word of the passage, comment or note. */
  readonly text: string;
  /** Highlights of these colours alone, and no notes; of all and notes, too, where there is none. */
  readonly colours: readonly HighlightColour[];
}

/** As they stand in the text. */
const byPlace = (one: Highlight, other: Highlight): number =>
  MARKABLE.indexOf(one.anchor.part) - MARKABLE.indexOf(other.anchor.part) ||
  one.anchor.position.start - other.anchor.position.start ||
  one.anchor.position.end - other.anchor.position.end;

/** What the person noted on a paper: highlights in the order of the text, then the notes. */
export function annotationsOn(
  { highlights, notes }: Pick<UserState, 'highlights' | 'notes'>,
  paper: PaperId,
): readonly Annotation[] {
  const marked = highlightsFrom(highlights.get(paper) ?? NO_HIGHLIGHTS)
    .toSorted(byPlace)
    .map((highlight): Annotation => {
      return { paper, highlight, note: null, text: highlight.comment, time: highlight.made };
    });
  const noted = notesOn({ notes }, paper)
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, changed }): Annotation => {
      return { paper, highlight: null, note: id, text, time: changed };
    });
  return [...marked, ...noted];
}

/** Whether an annotation is meant by a filter; made once for many. */
export function annotationTest({ text, colours }: AnnotationFilter): (one: Annotation) => boolean {
  const sought = fold(text).split(/\s+/u).filter(Boolean);
  return (one) => {
    const { highlight } = one;
    if (colours.length > 0 && !(highlight && colours.includes(highlight.colour))) return false;
    if (sought.length === 0) return true;
    const words = ` ${fold(`${highlight?.anchor.quote.exact ?? ''} ${one.text}`)}`;
    return sought.every((word) => words.includes(word));
  };
}
