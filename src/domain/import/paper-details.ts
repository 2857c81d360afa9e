import type { ReferenceType } from '../reference/reference.ts';

/** What a person types of a paper: texts as they stand in the fields of a form. */
export interface PaperDetails {
  readonly type: ReferenceType;
  /** LaTeX as written, as in the abstract. */
  readonly title: string;
  /** A name in each line; `et al.` in one of them says that there are more. */
  readonly authors: string;
  /** As `2024`, `2024-05` or `2024-05-31`. */
  readonly date: string;
  readonly venue: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
  readonly publisher: string;
  readonly doi: string;
  readonly arxiv: string;
  readonly url: string;
  readonly citationKey: string;
  readonly abstract: string;
}

export type DetailField = keyof PaperDetails;

/** How long each text may be, in UTF-16 code units. */
export const DETAIL_LIMITS = {
  title: 10_000,
  authors: 500_000,
  date: 100,
  venue: 10_000,
  volume: 1000,
  issue: 1000,
  pages: 1000,
  publisher: 10_000,
  doi: 1000,
  arxiv: 1000,
  url: 10_000,
  citationKey: 1000,
  abstract: 1_000_000,
} as const satisfies Record<Exclude<DetailField, 'type'>, number>;
