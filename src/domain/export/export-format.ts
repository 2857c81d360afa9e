/** What papers can be written to, in the order it is offered. */
export const EXPORT_FORMATS = [
  'bibtex',
  'biblatex',
  'ris',
  'csl-json',
  'csv',
  'html',
  'pdf',
  'reading-list',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Each format as the person reads it. */
export const EXPORT_FORMAT_NAMES = {
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  csv: 'CSV',
  html: 'HTML reading report',
  pdf: 'PDF reading report',
  'reading-list': 'Reading List JSON',
} as const satisfies Record<ExportFormat, string>;

/** How the files of a format end. */
export const EXPORT_ENDINGS = {
  bibtex: 'bib',
  biblatex: 'bib',
  ris: 'ris',
  'csl-json': 'json',
  csv: 'csv',
  html: 'html',
  pdf: 'pdf',
  'reading-list': 'json',
} as const satisfies Record<ExportFormat, string>;

/** Most papers of a PDF: all of it is laid out at once, in memory. */
export const PDF_LIMIT = 2000;
