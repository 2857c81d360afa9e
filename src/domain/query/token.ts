import type { FieldName } from './fields.ts';

/** A stretch of a query in UTF-16 code units, `to` excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A word, phrase or value as written; the span has its quotes, `text` is what they hold. */
export interface Value extends Span {
  readonly text: string;
  readonly quotes: 'none' | 'closed' | 'open';
  /** True where the last word may go on: without quotes, or with `*` after or no closing one. */
  readonly isPrefix: boolean;
}

/** What a query is made of; `-` and `NOT`, `|` and `OR` are the same tokens. */
export type Token = Span &
  (
    | { readonly kind: 'open' | 'close' | 'or' | 'and' | 'not' | 'every' }
    | { readonly kind: 'text'; readonly value: Value }
    | {
        readonly kind: 'field';
        /** Its name may be written with a slip. */
        readonly field: FieldName;
        /** Where the name ends, its colon included. */
        readonly nameTo: number;
        /** At least one, blank ones included; none where a parenthesis follows the colon. */
        readonly values: readonly Value[];
      }
  );
