const digits = new Intl.NumberFormat('en');

/** A number with what it counts: “1 paper”, “12,345 papers”. */
export const counted = (count: number, noun: string): string =>
  `${digits.format(count)} ${noun}${count === 1 ? '' : 's'}`;
