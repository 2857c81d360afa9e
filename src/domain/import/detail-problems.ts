import { plainKey } from '../formats/bibtex/citation-key-for.ts';
import { tidyLine } from '../formats/tidy.ts';
import { plainArxiv } from '../reference/plain-arxiv.ts';
import { plainDoi } from '../reference/plain-doi.ts';
import { outsideAddress } from '../safe/link-address.ts';
import { linesOf, readAuthors } from './author-lines.ts';
import type { DetailField, PaperDetails } from './paper-details.ts';
import { typedDate } from './typed-date.ts';

/** What is wrong in each field, as a sentence; nothing of those that are right. */
export type DetailProblems = Readonly<Partial<Record<DetailField, string>>>;

const messageOf = (outcome: ReturnType<typeof outsideAddress | typeof typedDate>): string =>
  outcome.ok ? '' : outcome.failure.message;

function nobodyIn(text: string): string {
  const line = linesOf(text).find((each) => {
    const { authors, authorsCut } = readAuthors(each);
    return authors.length === 0 && !authorsCut;
  });
  return line === undefined ? '' : `“${line}” is no name.`;
}

const CHECKS = {
  authors: nobodyIn,
  date: (text) => messageOf(typedDate(text)),
  doi: (text) =>
    plainDoi(text) === ''
      ? 'This is no DOI: one begins with “10.”, as 10.1145/3297280.3297641.'
      : '',
  arxiv: (text) =>
    plainArxiv(text) === ''
      ? 'This is no arXiv id: one is such as 2103.01234 or math/0309136.'
      : '',
  url: (text) => messageOf(outsideAddress(tidyLine(text))),
  citationKey: (text) =>
    plainKey(tidyLine(text)) === tidyLine(text)
      ? ''
      : 'A citation key has no spaces, and none of " # % \' ( ) , = { } \\ ~ @.',
} satisfies Partial<Record<DetailField, (text: string) => string>>;

/** What stands in the way of saving details; what is as it was before is not complained about. */
export function detailProblems(details: PaperDetails, before: PaperDetails | null): DetailProblems {
  const problems: Partial<Record<DetailField, string>> = {};
  if (tidyLine(details.title) === '') problems.title = 'A paper needs a title.';
  for (const field of ['authors', 'date', 'doi', 'arxiv', 'url', 'citationKey'] as const) {
    const text = details[field];
    const isChanged = text !== (before?.[field] ?? '') && tidyLine(text) !== '';
    const problem = isChanged ? CHECKS[field](text) : '';
    if (problem !== '') problems[field] = problem;
  }
  return problems;
}
