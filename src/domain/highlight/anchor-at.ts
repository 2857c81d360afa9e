import type { Anchor, Markable, Stretch } from './highlight.ts';

/** How much of what stands around a passage is kept to know it again, in UTF-16 code units. */
const CONTEXT = 32;

/** The anchor of a stretch of a text that is part of a paper. */
export const anchorAt = (text: string, { from, to }: Stretch, part: Markable): Anchor => ({
  part,
  quote: {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
  },
  position: { start: from, end: to },
});
