import type { PaperId } from './paper.ts';

/** Why something could not be done, in words for the person. */
export interface Failure {
  /**
   * `invalid`: the call itself is wrong, see `field`; `refused`: the person must decide otherwise;
   * `newer`: something later stands in the way, and the person decides which of the two counts;
   * `not-saved`: storage failed, trying again may help; `broken`: a fault of the app.
   */
  readonly kind: 'invalid' | 'refused' | 'newer' | 'not-saved' | 'broken';
  readonly message: string;
  /** The path of the field at fault, such as `papers.0`. */
  readonly field?: string;
  /** The paper that stands in the way. */
  readonly paper?: PaperId;
}

/** The answer of whatever can fail in an expected way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failure = (
  kind: Failure['kind'],
  message: string,
  field?: string,
): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { kind, message, ...(field === undefined ? {} : { field }) },
});
