/** What the code of an attempt finds as `at`. */
export interface At {
  /** An address of this machine where any visitor is noticed. */
  readonly http: string;
  readonly port: number;
  /** The name of this machine, which nothing but one attempt looks up. */
  readonly host: string;
  /** An address of this machine that is not its loopback, where it has one. */
  readonly address: string;
  /** A file of this machine. */
  readonly file: string;
}

/** One way of getting out of the page, or of getting what a page is not to have. */
export interface Attempt {
  readonly name: string;
  /**
   * The body of a function in the page with `at`, `wait`, `put` and `ran`; that it succeeded is seen
   * from outside, or it says so by giving `true`.
   */
  readonly code: string;
  /** What is dropped on the window after the code has run, as its type and data. */
  readonly drop?: (at: At) => { readonly mimeType: string; readonly data: string };
}

/** Attempts that the same guard is to stop. */
export interface Kind {
  readonly name: string;
  readonly attempts: readonly Attempt[];
}

/** Attempts written as names and codes. */
export const attempts = (codes: Readonly<Record<string, string>>): readonly Attempt[] =>
  Object.entries(codes).map(([name, code]) => ({ name, code }));
