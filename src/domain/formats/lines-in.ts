/** A line of a text without its end: its number, from 1, and where it stands, its end included. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text one by one, whatever their ends; a byte order mark is no part of the first. */
export function* linesIn(text: string): Generator<Line, void, void> {
  const ends = /\r\n|\n|\r/g;
  let [number, start] = [1, text.startsWith('\ufeff') ? 1 : 0];
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    yield { number, text: text.slice(start, match.index), start, end: ends.lastIndex };
    start = ends.lastIndex;
    number += 1;
  }
  if (start < text.length) yield { number, text: text.slice(start), start, end: text.length };
}
