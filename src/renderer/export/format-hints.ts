import { type ExportFormat, PDF_LIMIT } from '../../domain/export/export-format.ts';
import { count } from '../text/count.ts';

/** What each format is for, and what goes along. */
export const FORMAT_HINTS = {
  bibtex: 'For LaTeX with BibTeX. Read status, tags and notes go along as fields of their own.',
  biblatex: 'For LaTeX with BibLaTeX. Read status, tags and notes go along as fields of their own.',
  ris: 'For reference managers such as Zotero, EndNote and Mendeley. Read status, tags and notes go along.',
  'csl-json':
    'For programs that cite with CSL, such as Zotero and Pandoc. Read status, tags and notes go along.',
  csv: 'A table for spreadsheets, one paper a row. Read status, tags and notes go along.',
  html: 'A document to read in any browser, with highlights, comments and notes.',
  pdf: `A document to print or send, with highlights, comments and notes, of up to ${count(PDF_LIMIT)} papers.`,
  'reading-list':
    'All there is to these papers, highlights and comments too, with all tags and saved views.',
} as const satisfies Record<ExportFormat, string>;
