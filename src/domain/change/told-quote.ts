/** The most of a text that a sentence repeats, in characters. */
const TOLD = 40;

/** The beginning of a text, in quotation marks, as a sentence repeats it. */
export function toldQuote(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ').trim()];
  const told = letters.length > TOLD ? `${letters.slice(0, TOLD - 1).join('')}…` : letters.join('');
  return `“${told}”`;
}
