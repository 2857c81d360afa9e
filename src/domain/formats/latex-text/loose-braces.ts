/**
 * How many braces a text closes before it opens them, and how many it leaves open; as BibTeX counts
 * them, to which a backslash before a brace means nothing.
 */
export function looseBraces(text: string): { readonly closing: number; readonly opening: number } {
  let depth = 0;
  let lowest = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '{') depth += 1;
    else if (text[i] === '}') depth -= 1;
    lowest = Math.min(lowest, depth);
  }
  return { closing: -lowest, opening: depth - lowest };
}

/** The text without braces around the whole of it, as in `{{A Title}}`. */
export function withoutOuterBraces(text: string): string {
  const opening = /^\{*/u.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (text[end - 1] === '}') end -= 1;
  if (opening === 0 || end <= opening || text[end - 1] === '\\') return text;
  const { closing, opening: open } = looseBraces(text.slice(opening, end));
  const layers = opening - closing;
  const isWhole = layers > 0 && layers + open === text.length - end;
  return isWhole ? text.slice(layers, -layers) : text;
}

/** Whether every brace has its partner, so that the text can stand between braces. */
export function isBalanced(text: string): boolean {
  const { closing, opening } = looseBraces(text);
  return closing === 0 && opening === 0;
}
