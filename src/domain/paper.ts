/** Identifies a paper by what it is, the same on every machine (see paper-id.ts). */
export type PaperId = `p-${string}`;

export const isPaperId = (text: string): text is PaperId =>
  text.length > 2 && text.startsWith('p-');

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** A day as far as it is known: in full, without the day, the year alone, or empty. */
export type PaperDate = '' | `${number}` | `${number}-${number}` | IsoDate;

/** What a source says of a paper. Titles and abstracts are kept as written, LaTeX included. */
export interface Paper {
  readonly id: PaperId;
  /** Subject code as the source writes it, such as `CV` or `LG`; empty where there is none. */
  readonly category: string;
  readonly date: PaperDate;
  readonly hasCode: boolean;
  readonly title: string;
  readonly authors: readonly string[];
  /** True where the source cut the list short with "et al.". */
  readonly authorsCut: boolean;
  readonly abstract: string;
}

/** An author's figures as their page states them. */
export interface Author {
  readonly name: string;
  /** Primary category, such as `CV`. */
  readonly category: string;
  readonly hIndex: number;
  /** The number of papers the page claims, which may differ from those it holds. */
  readonly papers: number;
  readonly citations: number;
  /** Percent, 0–100. */
  readonly novelty: number;
  readonly aiScore: number;
}
