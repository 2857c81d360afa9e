import { isShown } from '../latex/is-shown.ts';
import { shownLatex } from '../latex/shown-latex.ts';
import type { Paper } from '../paper.ts';
import { yearOf } from '../year-of.ts';

type Cited = Pick<Paper, 'title' | 'authors' | 'authorsCut' | 'date'>;

/** One author, two authors, or the first of several “et al.”; nothing where none is known. */
function cited({ authors, authorsCut }: Cited): string {
  const [first = '', second = ''] = authors.map(shownLatex);
  if (first === '') return '';
  if (authorsCut || authors.length > 2) return `${first} et al.`;
  return second === '' ? first : `${first} and ${second}`;
}

/** A passage in quotation marks with where it is from, as far as that is known, to paste anywhere. */
export function quoteWithCitation(quote: string, paper: Cited): string {
  const title = isShown(paper.title) ? `“${shownLatex(paper.title)}”` : '';
  const source = [cited(paper), title, yearOf(paper.date)].filter(Boolean).join(', ');
  return source === '' ? `“${quote}”` : `“${quote}” (${source})`;
}
