/** A name in the parts by which it is sorted and cited, as in CSL; all of them without LaTeX. */
export interface PersonName {
  /** The whole name of an institution, or of somebody with one name. */
  readonly family: string;
  readonly given: string;
  /** What stands before the family name and is not sorted by, such as `van der`. */
  readonly particle: string;
  /** Such as `Jr.` or `III`. */
  readonly suffix: string;
  /** True for an institution, whose name is never taken apart. */
  readonly isLiteral: boolean;
}

/** A name in one line as people say it: `Ludwig van Beethoven Jr.`. */
export const saidName = ({ family, given, particle, suffix }: PersonName): string =>
  [given, particle, family, suffix].filter((part) => part !== '').join(' ');
