/** Signs that would mean something in Markdown. */
const SIGNS = /[\\`*_[\]<>&#$~|]/g;
/** The sign by which a line would become an item of a list, and the number before it. */
const ITEM = /^(\d{0,9})([-+.)])(?=\s|$)/;

/**
 * A passage as it reads as a quotation in Markdown: its words stay words. `address` is where the
 * sign after it leads: back to the passage.
 */
export function quotation(passage: string, address: string): string {
  const flat = passage.replace(/\s+/g, ' ').trim();
  const words = flat.replace(SIGNS, '\\$&').replace(ITEM, '$1\\$2');
  return `> ${words} [↩](${address})\n\n`;
}
