import './marks.css';
import { useLayoutEffect } from 'react';
import { HIGHLIGHT_COLOURS, type PlacedHighlight } from '../../domain/highlight/highlight.ts';
import { rangesOf } from './passage.ts';
import type { Texts } from './texts.ts';

const isKnown = typeof Highlight !== 'undefined';

/** What styles name: one highlight of the engine for each colour, and one for the open one. */
const BY_COLOUR = new Map(
  HIGHLIGHT_COLOURS.map((colour) => [colour, isKnown ? new Highlight() : null]),
);
const OPEN = isKnown ? new Highlight() : null;
for (const [colour, highlight] of BY_COLOUR)
  if (highlight) CSS.highlights.set(`mark-${colour}`, highlight);
if (OPEN) {
  OPEN.priority = 1;
  CSS.highlights.set('mark-open', OPEN);
}

/**
 * Draws highlights over the texts of the open paper, without an element of their own, so that LaTeX,
 * links and formulas stay as they are and highlights may overlap.
 */
export function useDrawn(
  texts: Texts,
  highlights: readonly PlacedHighlight[],
  open: string | undefined,
): void {
  // After each drawing, for it may have changed the text.
  useLayoutEffect(() => {
    const ranges = rangesOf(texts, highlights);
    const drawn: (readonly [Highlight | null | undefined, AbstractRange])[] = [];
    for (const [index, { id, colour }] of highlights.entries()) {
      const range = ranges[index];
      if (!range) continue;
      drawn.push([BY_COLOUR.get(colour), range]);
      if (id === open) drawn.push([OPEN, range]);
    }
    for (const [highlight, range] of drawn) highlight?.add(range);
    return () => {
      for (const [highlight, range] of drawn) highlight?.delete(range);
    };
  });
}
