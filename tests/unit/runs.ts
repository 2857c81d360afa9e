/** The share of its cases a property is tried with: a fifth of them unless all are asked for. */
const SHARE = process.env.READING_LIST_PROPERTIES === 'all' ? 1 : 0.2;

/**
 * How many cases a property that takes long is tried with. `count` is what it has been shown to hold
 * for, by `READING_LIST_PROPERTIES=all npm run unit`; every day a share of them, differing each time,
 * has to do.
 */
export const runs = (count: number): number => Math.ceil(count * SHARE);
