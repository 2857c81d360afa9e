import searchAlike from 'approx-string-match';
import type { UserState } from '../../domain/change/user-state.ts';
import type { PlacedHighlight } from '../../domain/highlight/highlight.ts';
import { highlightsFrom, NO_HIGHLIGHTS } from '../../domain/highlight/highlight-record.ts';
import { inOrderOfText } from '../../domain/highlight/in-order-of-text.ts';
import { placeAnchor } from '../../domain/highlight/place-anchor.ts';
import { shownLatex } from '../../domain/latex/shown-latex.ts';
import type { Paper } from '../../domain/paper.ts';

/** The highlights of a paper, each where its passage stands in the text as it is now. */
export function placedHighlights(
  { highlights }: UserState,
  { id, title, abstract }: Pick<Paper, 'id' | 'title' | 'abstract'>,
): readonly PlacedHighlight[] {
  const found = highlightsFrom(highlights.get(id) ?? NO_HIGHLIGHTS);
  if (found.length === 0) return [];
  const texts = { title: shownLatex(title), abstract: shownLatex(abstract) };
  return found
    .map((highlight) => ({
      ...highlight,
      place: placeAnchor(texts[highlight.anchor.part], highlight.anchor, searchAlike),
    }))
    .sort(inOrderOfText);
}
