/** A place in the source in UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the content of a command such as `\textbf` is set. */
export type Style = 'emphasis' | 'strong' | 'underline' | 'mono' | 'small-caps';

/** Words: `text` is the source of the span as written, or what stands for the whole of it. */
export interface TextSegment extends Span {
  readonly kind: 'text';
  readonly text: string;
}

/** A formula; `tex` is what stands between its delimiters. */
export interface MathSegment extends Span {
  readonly kind: 'math';
  readonly tex: string;
  readonly display: boolean;
}

/** Styled text; the children lie within the braces. */
interface StyledSegment extends Span {
  readonly kind: Style;
  readonly children: readonly Segment[];
}

/** A reference to other works by one or more keys. */
export interface CitationSegment extends Span {
  readonly kind: 'citation';
  readonly keys: readonly string[];
}

/** A link to an http or https `url`; the children are what is shown of it. */
export interface LinkSegment extends Span {
  readonly kind: 'link';
  readonly url: string;
  readonly children: readonly Segment[];
}

/** A piece of a text that may hold LaTeX. */
export type Segment = TextSegment | MathSegment | StyledSegment | CitationSegment | LinkSegment;
