const pairs = (signs: string, raised: string): ReadonlyMap<string, string> => {
  const to = [...raised];
  return new Map([...signs].map((sign, i) => [sign, to[i] ?? sign] as const));
};

const ABOVE = pairs('0123456789+-=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾');
const BELOW = pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');

const mapped = (text: string, signs: ReadonlyMap<string, string>): string | undefined => {
  const all = [...text].map((sign) => signs.get(sign));
  return all.every((sign) => sign !== undefined) ? all.join('') : undefined;
};

/** A superscript in Unicode where all of it has such signs, else as it is, as in `5th`. */
export const superscript = (text: string): string => mapped(text, ABOVE) ?? text;

/** A subscript in Unicode, or `undefined` where some of it has no such sign. */
export const subscript = (text: string): string | undefined => mapped(text, BELOW);
