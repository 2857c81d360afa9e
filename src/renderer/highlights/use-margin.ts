import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { HighlightId, PlacedHighlight } from '../../domain/highlight/highlight.ts';
import { placeComments } from '../../domain/highlight/place-comments.ts';
import { linesOf, rangesOf } from './passage.ts';
import type { Texts } from './texts.ts';

/** Room a margin of comments needs beside the text, in px: its least width and what is around it. */
const ROOM = 168 + 72;

/** Between two comments, in px. */
const GAP = 10;

/** Whether there is room for comments beside the text. */
export function useIsWide(
  pane: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  /** What is shown: another place to measure. */
  shown: unknown,
): boolean {
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    if (!shown || !pane.current || !text.current) return undefined;
    // Told between layout and paint, so that nothing is laid out for this alone, and nothing jumps.
    const observer = new ResizeObserver(() => {
      if (!pane.current || !text.current) return;
      const measure = Number.parseFloat(getComputedStyle(text.current).maxWidth);
      const next = pane.current.clientWidth >= measure + ROOM;
      flushSync(() => setWide(next));
    });
    observer.observe(pane.current);
    observer.observe(text.current);
    return () => observer.disconnect();
  }, [pane, text, shown]);
  return isWide;
}

interface Options {
  readonly list: RefObject<HTMLElement | null>;
  readonly line: RefObject<SVGPathElement | null>;
  readonly texts: Texts;
  readonly highlights: readonly PlacedHighlight[];
  readonly open: HighlightId | undefined;
}

/** From the last word of the passage over the edge of the text to the comment. */
function connect(line: SVGPathElement, card: HTMLElement, last: DOMRect, origin: DOMRect): void {
  const to = card.getBoundingClientRect();
  const [left, top] = [to.left - origin.left, to.top - origin.top + 14];
  const [right, bottom] = [last.right - origin.left, last.bottom - origin.top + 1];
  line.setAttribute('d', `M${right} ${bottom}H${left - 12}L${left - 4} ${top}H${left}`);
}

/** Puts the comments of the margin beside their passages, and a line from the open one to its own. */
export function useMargin({ list, line, texts, highlights, open }: Options): void {
  useLayoutEffect(() => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-margin]') ?? [])];
    const host = cards[0]?.offsetParent;
    line.current?.setAttribute('d', '');
    if (!host) return undefined;
    const ranges = new Map(
      rangesOf(texts, highlights).map((range, index) => [highlights[index]?.id as string, range]),
    );
    const follow = () => {
      const origin = host.getBoundingClientRect();
      const all = cards.map(({ dataset }) => {
        const range = ranges.get(dataset.id ?? '');
        return range ? linesOf(range) : [];
      });
      const measured = cards.map((card, index) => ({
        wanted: (all[index]?.[0]?.top ?? 0) - origin.top,
        height: card.offsetHeight,
      }));
      const at = cards.findIndex(({ dataset }) => dataset.id === open);
      for (const [index, top] of placeComments(measured, GAP, at).entries()) {
        const card = cards[index];
        if (card) card.style.top = `${top}px`;
      }
      const last = all[at]?.at(-1);
      const card = cards[at];
      if (line.current && card && last) connect(line.current, card, last, origin);
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(host);
    for (const card of cards) observer.observe(card);
    return () => observer.disconnect();
  });
}
