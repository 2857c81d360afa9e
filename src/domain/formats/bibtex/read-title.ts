import { readLatexText } from '../latex-text/read-latex-text.ts';
import { spaced } from '../latex-text/text-kind.ts';
import { type Capitals, writeLatexText } from '../latex-text/write-latex-text.ts';
import { plainRichText, richText } from '../rich-text.ts';

/** A tag of HTML whose brackets are formulas of their own: `$\less$i$\greater$` of Crossref, `$<$i$>$`. */
const TAG = /\$(?:<|\\less ?)\$(\/?[a-z]{1,9})\$(?:>|\\greater ?)\$/giu;
/** What Crossref makes of the semicolon in `&amp;`. */
const SEMICOLON = /\$\\mathsemicolon ?\$/gu;

/** A title in one line: its LaTeX is read, and then the markup of HTML that publishers leave in it. */
export function readTitle(value: string): string {
  const written = value.replace(TAG, '<$1>').replace(SEMICOLON, ';');
  return spaced(plainRichText(readLatexText(written, 'title')), 'title');
}

/** A title as LaTeX that `readTitle` reads as the same again. */
export const writeTitle = (title: string, capitals: Capitals): string =>
  writeLatexText(richText(title), 'title', capitals);
