const BREAK = /\r\n?|\n/gu;

/**
 * Tells in which line, counted from 1, a place of a text stands. Asked in the order of the text, it
 * reads it only once.
 */
export function lineCounter(text: string): (at: number) => number {
  const breaks = new RegExp(BREAK);
  let line = 1;
  let next = breaks.exec(text);
  return (at) => {
    while (next !== null && next.index < at) {
      line += 1;
      next = breaks.exec(text);
    }
    return line;
  };
}
