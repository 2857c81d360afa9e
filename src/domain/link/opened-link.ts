import type { PaperId } from '../paper.ts';
import { QUERY_LIMIT } from '../query/query.ts';
import { parseOwnLink } from './own-link.ts';

/** The scheme by which other programs lead into the app, as the system knows it. */
export const LINK_SCHEME = 'reading-list';

/** Where a link that the system hands to the app leads. */
export type OpenedLink = { readonly paper: PaperId } | { readonly search: string };

const IS_LINK = new RegExp(`^${LINK_SCHEME}:`, 'iu');
/** One value, encoded as in a form. */
const SEARCH = /^reading-list:\/\/search\?q=((?:[\w.~!*'()+-]|%[0-9A-Fa-f]{2})+)$/u;
/** What a search field does not take, and what turns the words about it about. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).trim();
  } catch {
    return '';
  }
}

/**
 * Where an address leads that came from outside: `reading-list://paper/ID`, or
 * `reading-list://search?q=…` with the query encoded as in a form; `null` for every other.
 */
export function parseOpenedLink(address: string): OpenedLink | null {
  const target = parseOwnLink(address);
  if (target && 'paper' in target)
    return target.highlight === null ? { paper: target.paper } : null;
  const search = decoded(SEARCH.exec(address)?.[1] ?? '');
  return search === '' || search.length > QUERY_LIMIT || UNSEEN.test(search) ? null : { search };
}

/** The first address among the arguments of a start; `undefined` where there is none. */
export const linkAmong = (args: readonly string[]): string | undefined =>
  args.find((each) => IS_LINK.test(each));
