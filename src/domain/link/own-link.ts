import type { HighlightId } from '../highlight/highlight.ts';
import type { PaperId } from '../paper.ts';

/** What a link within the app leads to: a paper by its id, with a highlight or not, or by its title. */
export type OwnTarget =
  | { readonly paper: PaperId; readonly highlight: HighlightId | null }
  | { readonly title: string };

const PAPER = /^reading-list:\/\/paper\/(p-[0-9a-z-]{1,198})(?:\/(h-[0-9a-z]{16}))?$/u;
/** As many signs as a title of a thousand comes to, each of which may take nine. */
const TITLE = /^reading-list:\/\/title\/([^/?#\s]{1,9000})$/u;

/** Halves of characters, as a damaged file may leave in a note; they cannot be encoded. */
const HALVES = /\p{Cs}/gu;

/** The address of something in the library. */
export const printOwnLink = (target: OwnTarget): string =>
  'title' in target
    ? `reading-list://title/${encodeURIComponent(target.title.replace(HALVES, '\uFFFD'))}`
    : `reading-list://paper/${target.paper}${target.highlight ? `/${target.highlight}` : ''}`;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** What an address leads to; `null` for one that is not of `printOwnLink`. */
export function parseOwnLink(text: string): OwnTarget | null {
  const [, paper, highlight] = PAPER.exec(text) ?? [];
  if (paper !== undefined)
    return {
      paper: paper as PaperId,
      highlight: highlight === undefined ? null : (highlight as HighlightId),
    };
  const title = decoded(TITLE.exec(text)?.[1] ?? '');
  return title ? { title } : null;
}
