/** A line of a saved page: its 1-based number, and its text without space around it. */
export interface PageLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text whatever its line ends; a byte order mark is no part of the first. */
export const pageLines = (text: string): readonly PageLine[] =>
  text.split(/\r\n|\n|\r/u).map((line, i) => ({ number: i + 1, text: line.trim() }));
