import type { PageLine } from './page-line.ts';

/** Something about a saved page that is not as it should be, for a person to read. */
export interface PageProblem {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** The problem with that line, or with the first line where the page lacks it. */
export const problemAt = (line: PageLine | undefined, message: string): PageProblem => ({
  line: line?.number ?? 1,
  message,
});

const QUOTE_LIMIT = 80;

/** Words of the page in quotation marks, cut where they are long. */
export function quoted(text: string): string {
  const signs = [...text.slice(0, QUOTE_LIMIT * 2)];
  const cut = signs.length > QUOTE_LIMIT || text.length > QUOTE_LIMIT * 2;
  return `“${cut ? `${signs.slice(0, QUOTE_LIMIT - 1).join('')}…` : text}”`;
}
