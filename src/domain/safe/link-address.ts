import { type OwnTarget, parseOwnLink } from '../link/own-link.ts';
import { failure, type Outcome, success } from '../outcome.ts';

/** The protocols of addresses that are handed to the person's browser or mail program. */
const OUTSIDE: readonly string[] = ['https:', 'http:', 'mailto:'];

/** Longest address in UTF-16 code units: what browsers and mail programs take without cutting it. */
const ADDRESS_LIMIT = 2048;

// Controls, invisible formatting and spaces of every kind, which make one address look like another.
const INVISIBLE = /[\p{C}\p{Z}]/u;
/** Where a link leads: outside, to an address in its plain form, or to something in the library. */
type LinkAddress =
  | { readonly kind: 'outside'; readonly url: string }
  | { readonly kind: 'own'; readonly url: string; readonly target: OwnTarget };

const refused = (message: string) => failure('refused', message);
const incomplete = () => refused('This link is not a complete address.');

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** True where the text itself, before any repair by the parser, has an address behind its scheme. */
const isComplete = (text: string, { protocol }: URL): boolean =>
  protocol === 'mailto:'
    ? /^mailto:[^/?#]/i.test(text)
    : /^\/\/[^/?#]/.test(text.slice(protocol.length));

/** Why nothing at all is made of the text, whatever its protocol. */
function unreadable(text: string): Outcome<never> | null {
  if (text.length > ADDRESS_LIMIT) return refused('This link is too long to be opened.');
  if (INVISIBLE.test(text) || text.includes('\\'))
    return refused('This link holds characters that do not belong in an address.');
  return null;
}

/** The address to open outside for a link, in its plain form, or why it is not opened. */
export function outsideAddress(text: string): Outcome<string> {
  const problem = unreadable(text);
  if (problem) return problem;
  const url = parsed(text);
  if (!url) return incomplete();
  if (!OUTSIDE.includes(url.protocol))
    return refused(`Links that begin with “${url.protocol}” are not opened.`);
  if (!isComplete(text, url)) return incomplete();
  if (url.username !== '' || url.password !== '')
    return refused('Links that carry a user name or password are not opened.');
  return success(url.href);
}

/** Where a link in a text may lead, or why it is shown as text: the one rule for all links. */
export function linkAddress(text: string): Outcome<LinkAddress> {
  const target = parseOwnLink(text);
  if (target) return success({ kind: 'own', url: text, target });
  const outside = outsideAddress(text);
  return outside.ok ? success({ kind: 'outside', url: outside.value }) : outside;
}
