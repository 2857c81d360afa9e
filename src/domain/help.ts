/** A part of the help: examples, each with what it does. */
export interface HelpSection {
  readonly title: string;
  readonly entries: readonly { readonly example: string; readonly meaning: string }[];
}
