/**
 * Texts are kept as 16-bit units, of which common words take one and others two: as in UTF-16, the
 * first and the second unit of two are told apart by their range, so that a sequence of words is
 * found by comparing units.
 */
const FIRST_CODE = 2;
const LEAD = 0xe000;
const TRAIL = 0xf000;
const SINGLES = LEAD - FIRST_CODE;
const TRAIL_BITS = 12;

/** Ends a field, and a name within the authors; no word. */
export const FIELD_END = 0;
export const RUN_END = 1;

/** How many words can be told apart. */
export const CODE_LIMIT = SINGLES + (1 << (2 * TRAIL_BITS));

/** Whether a unit is the first of two. */
export const isLead = (unit: number): boolean => unit >= LEAD && unit < TRAIL;

/** Whether a word's number takes two units. */
export const isPair = (code: number): boolean => code >= SINGLES;

/** The first unit, or the only one, of a word's number. */
export const leadOf = (code: number): number =>
  code < SINGLES ? code + FIRST_CODE : LEAD + ((code - SINGLES) >>> TRAIL_BITS);

/** The second unit of a word's number that takes two. */
export const trailOf = (code: number): number =>
  TRAIL + ((code - SINGLES) & ((1 << TRAIL_BITS) - 1));

/** The word's number that a unit and the one after it stand for; negative for what is no word. */
export const codeAt = (unit: number, after: number): number =>
  unit < LEAD ? unit - FIRST_CODE : SINGLES + ((unit - LEAD) << TRAIL_BITS) + (after - TRAIL);

/** The units of words in sequence. */
export const unitsOf = (codes: readonly number[]): Uint16Array =>
  Uint16Array.from(
    codes.flatMap((code) => (isPair(code) ? [leadOf(code), trailOf(code)] : leadOf(code))),
  );
