import type { Author, Paper, PaperId } from '../paper.ts';
import { type PageLine, pageLines } from './page-line.ts';
import { type PageProblem, problemAt, quoted } from './page-problem.ts';
import { readEntry } from './read-entry.ts';
import { type Head, readHead } from './read-head.ts';
import { type Entry, splitPage } from './split-page.ts';

/** A page with at least one whole paper and all that is wrong with it, or why it is none. */
export type AuthorPageReading =
  | {
      readonly ok: true;
      readonly page: { readonly author: Author; readonly papers: readonly Paper[] };
      readonly problems: readonly PageProblem[];
    }
  | { readonly ok: false; readonly reason: string };

const counted = (papers: number): string => `${papers} paper${papers === 1 ? '' : 's'}`;

/** The papers that are whole, each once, and what is wrong with the others. */
function readEntries(entries: readonly Entry[], savedIn: number) {
  const papers: Paper[] = [];
  const problems: PageProblem[] = [];
  const firstLines = new Map<PaperId, PageLine>();
  for (const entry of entries) {
    const reading = readEntry(entry, savedIn);
    const first = reading.ok && firstLines.get(reading.paper.id);
    if (!reading.ok) problems.push(problemAt(entry.meta, reading.reason));
    else if (first) {
      const where = `The paper ${quoted(reading.paper.title)} is already on line ${first.number}`;
      problems.push(problemAt(entry.meta, `${where}, so this second one was left out.`));
    } else {
      firstLines.set(reading.paper.id, entry.meta);
      papers.push(reading.paper);
    }
  }
  return { papers, problems };
}

/** A problem for each number of papers that the page claims and does not hold. */
function wrongClaims({ claims }: Head, held: number): readonly PageProblem[] {
  const wrong = claims.filter(
    ({ value }, i) => value !== held && claims.findIndex((claim) => claim.value === value) === i,
  );
  return wrong.map(({ line, value }) =>
    problemAt(line, `The page says that it has ${counted(value)} but holds ${held}.`),
  );
}

function refusal(text: string, entries: readonly Entry[], problems: readonly PageProblem[]) {
  if (text.trim() === '') return 'The page is empty.';
  const [first] = problems;
  return entries.length === 0 || !first
    ? 'This is no saved author page: no line gives the category and date of a paper, such as “CVNov 23, 2022”.'
    : `No paper on this page is whole. Line ${first.line}: ${first.message}`;
}

/**
 * Reads an author's page saved as text. `savedIn` is the year of dates without one; papers keep
 * the order of the page, and problems are in the order of their lines.
 */
export function parseAuthorPage(
  text: string,
  { savedIn }: { readonly savedIn: number },
): AuthorPageReading {
  const { head, entries } = splitPage(pageLines(text));
  const { papers, problems } = readEntries(entries, savedIn);
  if (papers.length === 0) return { ok: false, reason: refusal(text, entries, problems) };
  const { author, ...rest } = readHead(head);
  const all = [...rest.problems, ...wrongClaims({ author, ...rest }, entries.length), ...problems];
  return {
    ok: true,
    page: { author, papers },
    problems: all.toSorted((a, b) => a.line - b.line),
  };
}
