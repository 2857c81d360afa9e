/**
 * Longest formula that is typeset, in UTF-16 code units. KaTeX takes some 0.1 ms a sign at worst
 * (a matrix of single letters), so that this is 0.2 s of a slow machine; the longest formulas of
 * papers have some 800.
 */
export const FORMULA_LIMIT = 2000;

/**
 * How many signs a formula may grow to with macros of its own. Without this bound a formula of
 * 1,500 signs, one macro called 300 times, takes over a minute.
 */
export const GROWTH_LIMIT = 5000;

/** Most macro expansions of a formula, those of KaTeX's own commands among them. */
export const EXPANSION_LIMIT = 300;

/** Largest size a formula may ask for, in em: what still fits beside the text it stands in. */
export const SIZE_LIMIT = 20;

/** How long typesetting one formula may take before it is not tried again, in milliseconds. */
export const FORMULA_TIME = 300;

const DEFINES =
  /\\(?:[gex]?def|(?:future)?let|(?:re|provide)?(?:new)?command|global|long)(?![A-Za-z@])/u;

/** How often macros may expand in the formula, so that it cannot outgrow `GROWTH_LIMIT`. */
export const expansionsFor = (tex: string): number =>
  DEFINES.test(tex)
    ? Math.min(EXPANSION_LIMIT, Math.floor(GROWTH_LIMIT / tex.length))
    : EXPANSION_LIMIT;

// KaTeX nests each mark in the one before, which takes seconds and then its whole stack.
const MARKS = /\p{M}{9}/u;

/** Why a formula is shown as its source instead of typeset; `null` where it may be tried. */
export function formulaProblem(tex: string): string | null {
  if (tex.length > FORMULA_LIMIT) return 'This formula is too long to be typeset.';
  return MARKS.test(tex) ? 'This formula takes too long to be typeset.' : null;
}
