import { shownLatex } from '../latex/shown-latex.ts';
import type { Paper } from '../paper.ts';

type Cited = Pick<Paper, 'title' | 'authors' | 'authorsCut' | 'date'>;

/** One author, two authors, or the first of several “et al.”; nothing where none is known. */
function cited({ authors, authorsCut }: Cited): string {
  const [first = '', second = ''] = authors.map(shownLatex);
  if (authorsCut || authors.length > 2) return `${first} et al.`;
  return second === '' ? first : `${first} and ${second}`;
}

/** A passage in quotation marks with where it is from, as one line of text to paste anywhere. */
export function quoteWithCitation(quote: string, paper: Cited): string {
  const source = [cited(paper), `“${shownLatex(paper.title)}”`, paper.date.slice(0, 4)];
  return `“${quote}” (${source.filter(Boolean).join(', ')})`;
}
