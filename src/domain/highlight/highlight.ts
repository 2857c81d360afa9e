/** Identifies a highlight: `h-` and 16 random characters of `0-9a-z`. */
export type HighlightId = `h-${string}`;

/** Five colours that stay apart for people with colour-vision defects, and in both themes. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'rose', 'violet'] as const;

export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** Longest comment in UTF-16 code units. */
export const COMMENT_LIMIT = 100_000;

/** Longest passage in UTF-16 code units: no abstract is nearly as long. */
export const PASSAGE_LIMIT = 100_000;

/** The texts of a paper that can be marked. */
export const MARKABLE = ['title', 'abstract'] as const;

export type Markable = (typeof MARKABLE)[number];

/**
 * Where a highlight stands in the text as it is shown (see shown-latex.ts): the TextQuoteSelector
 * and the TextPositionSelector of the W3C Web Annotation Data Model. Offsets are UTF-16 code units.
 */
export interface Anchor {
  readonly part: Markable;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: { readonly start: number; readonly end: number };
}

/** A marked passage. */
export interface Highlight {
  readonly id: HighlightId;
  readonly anchor: Anchor;
  readonly colour: HighlightColour;
  /** What the person has to say about it; empty for nothing. */
  readonly comment: string;
  /** When it was made, in ms since 1970; `null` where that is not known. */
  readonly made: number | null;
}

/** A stretch of a text in UTF-16 code units, `to` excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A highlight and where its text is now: `null` where it is found no more. */
export interface PlacedHighlight extends Highlight {
  readonly place: Stretch | null;
}
