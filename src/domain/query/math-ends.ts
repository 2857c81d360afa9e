const QUOTE = /["“”„]/u;
const DIGIT = /\d/u;

const isBlankAt = (text: string, at: number): boolean => !/\S/u.test(text.charAt(at));
const isEscaped = (text: string, at: number): boolean => text.charAt(at - 1) === '\\';
const isQuote = (text: string, at: number): boolean =>
  QUOTE.test(text.charAt(at)) && !isEscaped(text, at);

/**
 * Tells for a `$` at a place where the mathematics it opens ends (behind the closing `$`), or
 * `null`. As in Pandoc, no space stands right inside the dollars and no digit behind the closing
 * one, so that “costs $5 and $10” is none; a quote ends the search. Linear for the whole text.
 */
export function mathEndsIn(text: string): (at: number) => number | null {
  if (!text.includes('$')) return () => null;
  const closing = new Int32Array(text.length + 3).fill(-1);
  for (let at = text.length - 1; at > 0; at -= 1) {
    const closes =
      text[at] === '$' &&
      !isBlankAt(text, at - 1) &&
      !isEscaped(text, at) &&
      !DIGIT.test(text.charAt(at + 1));
    if (closes) closing[at] = at;
    else if (!isQuote(text, at)) closing[at] = closing[at + 1] ?? -1;
  }
  return (at) => {
    const opens = text[at] === '$' && !isEscaped(text, at) && !isBlankAt(text, at + 1);
    const end = opens && !isQuote(text, at + 1) ? (closing[at + 2] ?? -1) : -1;
    return end < 0 ? null : end + 1;
  };
}
