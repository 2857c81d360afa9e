import { failure, type Outcome, success } from '../domain/outcome.ts';

const PROTOCOLS: readonly string[] = ['https:', 'http:', 'mailto:'];
const LONGEST = 2048;
// Controls, invisible formatting and spaces of every kind, which make one address look like another.
const INVISIBLE = /[\p{C}\p{Z}]/u;

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

/** The address to open for a link, in its plain form, or why it is not opened. */
export function parseLink(text: string): Outcome<string> {
  if (text.length > LONGEST) return refused('This link is too long to be opened.');
  if (INVISIBLE.test(text) || text.includes('\\'))
    return refused('This link holds characters that do not belong in an address.');
  const url = parsed(text);
  if (!url) return incomplete();
  if (!PROTOCOLS.includes(url.protocol))
    return refused(`Links that begin with “${url.protocol}” are not opened.`);
  if (!isComplete(text, url)) return incomplete();
  if (url.username !== '' || url.password !== '')
    return refused('Links that carry a user name or password are not opened.');
  return success(url.href);
}

/** Opens a link in the person's browser or mail program; the only way out of the app. */
export async function openLink(
  text: string,
  openOutside: (url: string) => Promise<void>,
): Promise<Outcome<null>> {
  const link = parseLink(text);
  if (!link.ok) return link;
  try {
    await openOutside(link.value);
    return success(null);
  } catch {
    return refused('This computer has no program that opens this link.');
  }
}
