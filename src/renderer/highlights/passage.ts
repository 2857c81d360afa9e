import { MARKABLE, type PlacedHighlight, type Stretch } from '../../domain/highlight/highlight.ts';
import { trimmed } from '../../domain/text/sentences-of.ts';
import { piecesIn, rangeOver } from '../text/text-pieces.ts';
import type { Texts } from './texts.ts';

/** Room around words that are shown, in px: the strip and the toolbar are above. */
const SIGHT = { above: 150, below: 60 } as const;

/** The text under an element as offsets of highlights count in it. */
export const textUnder = (element: Element): string =>
  piecesIn(element)
    .map(({ text }) => text)
    .join('');

/** What of the text under an element is selected, without blanks at its ends; formulas are whole. */
export function selectedUnder(element: Element): Stretch | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(element)) return null;
  let at = 0;
  let from = -1;
  let to = -1;
  for (const { node, text, isWhole } of piecesIn(element)) {
    if (range.intersectsNode(node)) {
      const start = !isWhole && node === range.startContainer ? range.startOffset : 0;
      const end = !isWhole && node === range.endContainer ? range.endOffset : text.length;
      if (start < end) {
        if (from < 0) from = at + start;
        to = at + end;
      }
    }
    at += text.length;
  }
  return from < 0 ? null : trimmed(textUnder(element), { from, to });
}

/** A range that can be measured and selected. */
function live({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** A stretch of the text under an element as a range; `null` where nothing of it is shown. */
export function rangeUnder(element: Element, stretch: Stretch): Range | null {
  const found = rangeOver(piecesIn(element), stretch);
  return found && live(found);
}

/** Where highlights are shown, each as a range; `null` for what has no place. */
export function rangesOf(
  texts: Texts,
  highlights: readonly PlacedHighlight[],
): readonly (StaticRange | null)[] {
  if (highlights.length === 0) return [];
  const pieces = new Map(
    MARKABLE.map((part) => {
      const element = texts[part].current;
      return [part, element ? piecesIn(element) : []];
    }),
  );
  return highlights.map(
    ({ anchor, place }) => place && rangeOver(pieces.get(anchor.part) ?? [], place),
  );
}

/** The boxes of the lines of a range, in the window. */
export const linesOf = (range: AbstractRange): readonly DOMRect[] =>
  [...live(range).getClientRects()].filter(({ width }) => width > 0);

/** Scrolls as little as shows a range, and what stands around it. */
function bringIntoSight(range: Range): void {
  const pane = range.startContainer.parentElement?.closest('[data-scrolls]');
  if (!pane) return;
  const box = range.getBoundingClientRect();
  const { top, bottom } = pane.getBoundingClientRect();
  const above = box.top - (top + SIGHT.above);
  const below = box.bottom - (bottom - SIGHT.below);
  if (above < 0 || below > 0) pane.scrollBy({ top: above < 0 ? above : Math.min(below, above) });
}

/** Brings a stretch of the text under an element into sight. */
export function reveal(element: Element, stretch: Stretch): void {
  const range = rangeUnder(element, stretch);
  if (range) bringIntoSight(range);
}

/** Selects a stretch of the text under an element, and brings it into sight. */
export function select(element: Element, stretch: Stretch): void {
  const range = rangeUnder(element, stretch);
  if (!range) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  bringIntoSight(range);
}

/** The offset in the text under an element at a point of the window; -1 where there is no text. */
export function offsetAt(element: Element, x: number, y: number): number {
  const caret = document.caretRangeFromPoint(x, y);
  if (!caret || !element.contains(caret.startContainer)) return -1;
  let at = 0;
  for (const { node, text, isWhole } of piecesIn(element)) {
    if (isWhole ? node.contains(caret.startContainer) : node === caret.startContainer)
      return at + (isWhole ? 0 : caret.startOffset);
    at += text.length;
  }
  return -1;
}
