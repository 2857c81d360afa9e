import { anchorAt } from '../highlight/anchor-at.ts';
import {
  type Anchor,
  COMMENT_LIMIT,
  HIGHLIGHT_COLOURS,
  PASSAGE_LIMIT,
  type Stretch,
} from '../highlight/highlight.ts';
import { shownLatex } from '../latex/shown-latex.ts';
import type { OwnHighlight } from '../reference/own-paper.ts';
import type { PaperFields } from './paper-file.ts';
import { shownStretches } from './written-stretches.ts';

const ID = /^h-[0-9a-z]{16}$/u;

/** How much of a passage is marked. */
const markedIn = (marks: readonly Stretch[], { from, to }: Stretch): number =>
  marks.reduce(
    (sum, mark) => sum + Math.max(0, Math.min(to, mark.to) - Math.max(from, mark.from)),
    0,
  );

/** All places of a passage in a text. */
function placesOf(text: string, exact: string): readonly Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ from: at, to: at + exact.length });
  return places;
}

/** The place that is marked most, of equals the first after the highlight before it. */
function bestOf(
  places: readonly Stretch[],
  marks: readonly Stretch[],
  after: number,
): Stretch | undefined {
  const most = Math.max(...places.map((place) => markedIn(marks, place)));
  const best = places.filter((place) => markedIn(marks, place) === most);
  return best.find(({ from }) => from >= after) ?? best[0];
}

/**
 * The highlights of a file, each anchored where its passage stands in the abstract, else in the title;
 * one that stands in neither is kept with its passage alone. A file has them in the order of the text.
 * A comment without a passage is told beside.
 */
export function anchoredHighlights({
  title = '',
  abstract = '',
  marks = [],
  highlights = [],
}: Partial<PaperFields>): {
  readonly placed: readonly OwnHighlight[];
  readonly comments: readonly string[];
} {
  const texts = { abstract: shownLatex(abstract), title: shownLatex(title) };
  const known = shownStretches(abstract, marks);
  let last = 0;
  const anchorOf = (quote: string): Anchor => {
    const exact = quote.slice(0, PASSAGE_LIMIT);
    const place = bestOf(placesOf(texts.abstract, exact), known, last);
    if (place) {
      last = place.from;
      return anchorAt(texts.abstract, place, 'abstract');
    }
    const [inTitle] = placesOf(texts.title, exact);
    if (inTitle) return anchorAt(texts.title, inTitle, 'title');
    return anchorAt(exact, { from: 0, to: exact.length }, 'abstract');
  };
  const isQuoted = ({ quote }: { readonly quote: string }) => quote !== '';
  return {
    placed: highlights.filter(isQuoted).map(({ id, colour, quote, comment }) => ({
      id: ID.test(id) ? id : null,
      anchor: anchorOf(quote),
      colour: colour ?? HIGHLIGHT_COLOURS[0],
      comment: comment.slice(0, COMMENT_LIMIT),
    })),
    comments: highlights.flatMap((one) =>
      isQuoted(one) || one.comment.trim() === '' ? [] : [one.comment],
    ),
  };
}
