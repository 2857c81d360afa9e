/** A change of a text with the selection it leaves, in offsets of UTF-16 code units. */
export interface TextEdit {
  readonly changes: readonly Change[];
  readonly selection: { readonly anchor: number; readonly head: number };
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Markdown that stands on lines of its own; the caret goes between its halves. */
export interface Block {
  readonly before: string;
  readonly after: string;
}
