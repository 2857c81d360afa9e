/** Numbers that look like chance and are the same for the same seed on every machine. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  readonly next: () => number;
  /** A whole number from 0 to `end`, `end` excluded. */
  readonly below: (end: number) => number;
  readonly chance: (share: number) => boolean;
  /** One of several, of which there must be at least one. */
  readonly one: <T>(of: readonly T[]) => T;
  /**
   * A rank from 0 on, small ones often and great ones seldom but without end (Zipf's law as
   * Mandelbrot has it): how often rank r comes falls as (r + `flat`)^-`steep`. Among n of them some
   * n^(1/`steep`) are different, which is how vocabularies grow (Heaps' law).
   */
  readonly rank: (steep: number, flat: number) => number;
}

/** No rank is greater, so that what is made of it stays short. */
const RANKS = 1_000_000_000;

/** mulberry32 by Tommy Ettinger (public domain): 32 bits of state, and fast. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (share) => next() < share,
    one: (of) => {
      const found = of[below(of.length)];
      if (found === undefined) throw new Error('There is nothing to choose from.');
      return found;
    },
    rank: (steep, flat) => {
      const pareto = (1 - next()) ** (-1 / (steep - 1));
      return Math.min(RANKS, Math.floor(flat * (pareto - 1)));
    },
  };
}
