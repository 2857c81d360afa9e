/** Whether a property is tried with all of its cases, not a share of them. */
const isAll = process.env.READING_LIST_PROPERTIES === 'all';

/**
 * How many cases a property that takes long is tried with. `count` is what it has been shown to hold
 * for, by `READING_LIST_PROPERTIES=all npm run unit`; every day a share of them, differing each time,
 * has to do: a fifth, or `daily` of them.
 */
export const runs = (count: number, daily = count * 0.2): number =>
  Math.ceil(isAll ? count : daily);

/** How long a property may take that is tried with ten thousand cases, in milliseconds. */
export const PATIENCE = 1_200_000;
