/** Signs that would mean something in Markdown. */
const SIGNS = /[\\`*_[\]<>&#$~|]/g;

/**
 * A passage as it reads as a quotation in Markdown: its words stay words. `address` is where the
 * sign after it leads: back to the passage.
 */
export function quotation(passage: string, address: string): string {
  const flat = passage.replace(/\s+/g, ' ').trim();
  return `> ${flat.replace(SIGNS, '\\$&')} [↩](${address})\n\n`;
}
