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

/** Raised or lowered text in Unicode; `undefined` where some of it has no such sign. */
export function exactlyRaised(text: string, level: Level): string | undefined {
  const signs = [...text].map((sign) => UNICODE[level].get(sign));
  return signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}

/**
 * Raised or lowered text without markup, so that it cannot be mistaken for text on the line: the
 * characters of Unicode where there is one for each sign, a formula for words, else parentheses.
 */
export function raised(text: string, level: Level): string {
  const inside = text.replace(/\s+/gu, ' ').trim();
  if (inside === '') return '';
  const exact = exactlyRaised(inside, level);
  if (exact !== undefined) return exact;
  const mark = MARKS[level];
  return FORMULA.test(inside) ? `$${mark}{${inside}}$` : `${mark}(${inside})`;
}
