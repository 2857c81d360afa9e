import { plainMath } from '../latex/plain-math.ts';

const ENDS = /[\s"“”„]/u;
const COMMAND = /\\[A-Za-z]/u;
const LAST_COMMAND = /\\[A-Za-z]*$/u;

/**
 * Where mathematics that is still being typed begins, to go on to the end of a query; -1 for none.
 * It has a command and no space, so that a price is not taken for it.
 */
export function unfinishedMathIn(text: string, mathEnd: (at: number) => number | null): number {
  let at = text.length;
  while (at > 0 && !ENDS.test(text.charAt(at - 1))) at -= 1;
  if (!COMMAND.test(text.slice(at))) return -1;
  while (at < text.length) {
    const end = mathEnd(at);
    if (end === null && text[at] === '$' && text[at - 1] !== '\\') break;
    at = end ?? at + 1;
  }
  return COMMAND.test(text.slice(at)) ? at : -1;
}

/** What closes the braces of a formula that are open. */
function closingBraces(tex: string): string {
  let open = 0;
  for (const [sign] of tex.matchAll(/\\[\s\S]|[{}]/gu)) {
    if (sign === '{') open += 1;
    if (sign === '}') open = Math.max(0, open - 1);
  }
  return '}'.repeat(open);
}

/** Such mathematics as far as it means something, closed: without a command that is only begun. */
export function finishedMath(rest: string): string {
  const isBegun = LAST_COMMAND.test(plainMath(rest.slice(1)));
  const tex = isBegun ? rest.replace(LAST_COMMAND, '') : rest;
  return `${tex}${closingBraces(tex)}$`;
}
