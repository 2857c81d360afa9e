/** What names a work everywhere, each in its plain form; empty where there is none. */
export interface Identifiers {
  /** Such as `10.1145/3297280.3297641`: lower case, without a resolver before it. */
  readonly doi: string;
  /** Such as `2103.01234` or `math/0309136`: without a version. */
  readonly arxiv: string;
  readonly pmid: string;
  /** With its letters: `PMC1234567`. */
  readonly pmcid: string;
  /** Digits and X alone; several are parted by spaces. */
  readonly isbn: string;
  /** As `1234-567X`; several are parted by spaces. */
  readonly issn: string;
}
