import { parseAuthorPage } from '../page/parse-author-page.ts';
import type { Found } from '../reference/found.ts';
import { referenceOfPaper } from '../reference/reference-of-paper.ts';

/** Reads the papers of an author's page saved as text; `savedIn` is the year of dates without one. */
export function* readAuthorPage(text: string, savedIn: number): Generator<Found, void, void> {
  const reading = parseAuthorPage(text, { savedIn });
  const end = text.length;
  if (!reading.ok) {
    yield { kind: 'unreadable', problem: { line: 1, message: reading.reason }, end };
    return;
  }
  for (const paper of reading.page.papers) {
    const reference = referenceOfPaper(paper);
    yield { kind: 'reference', reference, line: 1, end: 0, problems: [] };
  }
  for (const problem of reading.problems) yield { kind: 'unreadable', problem, end };
}
