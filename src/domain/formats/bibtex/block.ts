/** A part of a value: text between delimiters, or a name that an `@string` may have defined. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string };

/** A field whose value is not put together yet; places are UTF-16 code units of the file. */
export interface RawField {
  readonly name: string;
  readonly at: number;
  readonly pieces: readonly Piece[];
}

/** What is wrong, and where. */
export interface Spot {
  readonly at: number;
  readonly message: string;
}

interface Span {
  readonly at: number;
  readonly end: number;
}

/** Why no entry could be made of what begins at `at`; the reading goes on at `end`. */
export interface Damage extends Span {
  readonly kind: 'damage';
  /** Where it was noticed. */
  readonly spot: Spot;
  readonly key: string;
}

/** What begins with an `@`; what stands between blocks is nothing. */
export type Block =
  | (Span & {
      readonly kind: 'entry';
      readonly type: string;
      readonly key: string;
      readonly fields: readonly RawField[];
      readonly spots: readonly Spot[];
    })
  | (Span & { readonly kind: 'string'; readonly fields: readonly RawField[] })
  | (Span & { readonly kind: 'comment'; readonly text: string; readonly isWhole: boolean })
  | Damage;
