import { readLatexText } from '../latex-text/read-latex-text.ts';
import { spaced } from '../latex-text/text-kind.ts';
import { type Capitals, writeLatexText } from '../latex-text/write-latex-text.ts';
import { plainAbstract, plainRichText, richText } from '../rich-text.ts';

/** A tag of HTML whose brackets are formulas of their own: `$\less$i$\greater$` of Crossref, `$<$i$>$`. */
const TAG = /\$(?:<|\\less ?)\$(\/?[a-z]{1,9})\$(?:>|\\greater ?)\$/giu;
/** What Crossref makes of the semicolon in `&amp;`. */
const SEMICOLON = /\$\\mathsemicolon ?\$/gu;

/** A field whose LaTeX is read, and in which the markup of HTML that publishers leave is still to be read. */
const readRich = (value: string, kind: 'title' | 'paragraphs'): string =>
  readLatexText(value.replace(TAG, '<$1>').replace(SEMICOLON, ';'), kind);

/** A title in one line. */
export const readTitle = (value: string): string =>
  spaced(plainRichText(readRich(value, 'title')), 'title');

export const readAbstract = (value: string): string => plainAbstract(readRich(value, 'paragraphs'));

/** A title as LaTeX that `readTitle` reads as the same again. */
export const writeTitle = (title: string, capitals: Capitals): string =>
  writeLatexText(richText(title), 'title', capitals);

/** The same of an abstract. */
export const writeAbstract = (abstract: string): string =>
  writeLatexText(richText(abstract), 'paragraphs', 'as they are');
