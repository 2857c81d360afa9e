/** Above or below the line. */
export type Level = 'sup' | 'sub';

const signs = (plain: string, set: string): ReadonlyMap<string, string> => {
  const targets = [...set];
  return new Map([...plain].map((sign, index) => [sign, targets[index] ?? sign]));
};

const UNICODE = {
  sup: signs('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'),
  sub: signs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'),
} as const satisfies Record<Level, ReadonlyMap<string, string>>;

const MARKS = { sup: '^', sub: '_' } as const satisfies Record<Level, string>;

/** Letters and signs that mean in a formula what they mean outside one. */
const FORMULA = /^[\p{L}\p{N}+\-−=()[\],.*/ ]+$/u;

/**
 * Raised or lowered text without markup, so that it cannot be mistaken for text on the line: the
 * characters of Unicode where there is one for each sign, a formula for words, else parentheses.
 */
export function raised(text: string, level: Level): string {
  const inside = text.replace(/\s+/gu, ' ').trim();
  if (inside === '') return '';
  const exact = [...inside].map((sign) => UNICODE[level].get(sign));
  if (exact.every((sign) => sign !== undefined)) return exact.join('');
  const mark = MARKS[level];
  return FORMULA.test(inside) ? `$${mark}{${inside}}$` : `${mark}(${inside})`;
}
