import type { CitationStyle } from './citation/citation-style.ts';
import type { HighlightColour } from './highlight/highlight.ts';
import type { PaperId } from './paper.ts';
import type { Sort } from './query/sort.ts';

export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** How the window was left and how the person likes to read. Losing it loses no words. */
export interface Settings {
  /** The order of the list while nothing is searched. */
  readonly sort: Sort;
  /** The query as it was left. */
  readonly search: string;
  readonly selected: PaperId | null;
  /** Scroll position of the list: how many rows, and what part of one, are above the edge. */
  readonly top: number;
  /** Widths of the library and list panes, in percent of the window. */
  readonly panes: { readonly library: number; readonly list: number };
  readonly density: 'comfortable' | 'compact';
  /** Steps from the usual size of reading text. */
  readonly textSize: -2 | -1 | 0 | 1 | 2;
  readonly textWidth: 'narrow' | 'medium' | 'wide';
  readonly textFace: 'serif' | 'sans';
  /** The colour that highlighted last. */
  readonly colour: HighlightColour;
  /** What the person calls the colours of highlights. */
  readonly colourNames: Readonly<Record<HighlightColour, string>>;
  /** The style in which citations are copied. */
  readonly citationStyle: CitationStyle;
}

/** Longest name of a colour in UTF-16 code units. */
export const COLOUR_NAME_LIMIT = 40;

export const DEFAULT_SETTINGS: Settings = {
  sort: { by: 'page', direction: 'ascending' },
  search: '',
  selected: null,
  top: 0,
  panes: { library: 17, list: 28 },
  density: 'comfortable',
  textSize: 0,
  textWidth: 'medium',
  textFace: 'serif',
  colour: 'yellow',
  colourNames: {
    yellow: 'Yellow',
    green: 'Green',
    blue: 'Blue',
    rose: 'Rose',
    violet: 'Violet',
  },
  citationStyle: 'apa',
};
