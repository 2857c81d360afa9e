import { plainLatex } from '../latex/plain-latex.ts';

const SPECIAL = /[\\`*_[\]<>#|~$!&]/gu;

/** What ends an address or is not allowed in one, as its bytes in UTF-8. */
const escapedAddress = (url: string): string =>
  url
    .trim()
    .replace(/[\s<>()\\]/gu, (sign) =>
      '()'.includes(sign)
        ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
        : encodeURIComponent(sign),
    );

/**
 * A link in Markdown that shows the title as plain text and leads to the address; the title alone
 * where there is no address.
 */
export function markdownLink(title: string, url: string): string {
  const address = escapedAddress(url);
  const text = plainLatex(title).replace(/\s+/gu, ' ').trim() || address;
  const shown = text.replace(SPECIAL, '\\$&');
  return address === '' ? shown : `[${shown}](${address})`;
}
