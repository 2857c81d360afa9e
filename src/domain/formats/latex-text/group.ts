/** What a brace opened. */
export type Role =
  | { readonly kind: 'plain' }
  /** The argument of a command that is not known, which stays as written with its braces. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'styled'; readonly after: string }
  | { readonly kind: 'accent'; readonly marks: readonly string[] }
  | { readonly kind: 'above' }
  | { readonly kind: 'below' }
  | { readonly kind: 'link'; readonly url: string };

/** What a piece of plain text is, as far as it matters when the text is read as LaTeX again. */
export type PieceKind = 'text' | 'dollar' | 'backslash' | 'math';

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

/** Braces not yet closed. */
export interface Group {
  readonly role: Role;
  /** What was written to open it, braces and all. */
  readonly opening: string;
  /** The number of the piece that is empty until it is known whether the opening stays. */
  readonly from: number;
  /** Whether a command that is not known stands in it, which braces keep apart from what follows. */
  hasUnknown: boolean;
}

/** How deep groups whose content is needed as a whole may lie in each other; deeper ones are kept. */
export const DEEPEST_WHOLE = 8;

/** Whether the content of the group is needed as a whole when it closes. */
export const isWhole = ({ kind }: Role): boolean =>
  kind === 'accent' || kind === 'above' || kind === 'below' || kind === 'link';
