const collator = new Intl.Collator('en', { numeric: true });

/** Orders text as a reader expects: accents and case only break ties, and `2` precedes `10`. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);
