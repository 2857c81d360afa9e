// Made when first needed, for loading `Intl` holds up the start.
let collator: Intl.Collator | undefined;

/** Orders text as a reader expects: accents and case only break ties, and `2` precedes `10`. */
export function compareText(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}
