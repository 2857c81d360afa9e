import { authorsLine } from '../authors-line.ts';
import { shownLatex } from '../latex/shown-latex.ts';
import type { Paper } from '../paper.ts';
import { UNTITLED } from '../untitled.ts';
import { yearOf } from '../year-of.ts';
import type { Annotation } from './annotation.ts';

/** What a report says of the paper of an annotation. */
export type ReportedPaper = Pick<Paper, 'title' | 'authors' | 'authorsCut' | 'date'>;

/** What stands under one heading of a report: a paper, or a day. */
export interface ReportGroup {
  readonly heading: string;
  /** Under the heading, empty for nothing. */
  readonly line: string;
  readonly annotations: readonly (Annotation & {
    /** Said with each where the heading does not say it. */
    readonly source: string | null;
  })[];
}

/** The authors and the year of a paper, as a line; empty where neither is known. */
export const authorsAndYear = ({ authors, authorsCut, date }: ReportedPaper): string =>
  [authorsLine({ authors: authors.map(shownLatex), authorsCut }), yearOf(date)]
    .filter(Boolean)
    .join(' · ');

/** A title as one line of plain text; what stands for one where there is none. */
export const titleLine = ({ title }: Pick<ReportedPaper, 'title'>): string =>
  shownLatex(title).replace(/\s+/gu, ' ').trim() || UNTITLED;

const SPECIAL = /[\\`*_[\]<>#|~$]/gu;

/** Text as Markdown that reads as that text. */
const literal = (text: string) => text.replace(SPECIAL, '\\$&');

const quoted = (text: string): string =>
  literal(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** Headings of a note stand below those of the report. */
const nested = (note: string): string =>
  note.replace(/^(#{1,4})(?=\s)/gmu, (signs) => `##${signs}`);

function printed({ highlight, text, source }: ReportGroup['annotations'][number]): string {
  const from = source === null ? '' : `*${literal(source)}*`;
  if (highlight === null) return [from, nested(text.trim())].filter(Boolean).join('\n\n');
  return [quoted(highlight.anchor.quote.exact), from, literal(text.trim())]
    .filter(Boolean)
    .join('\n\n');
}

/** Annotations as a Markdown document to paste anywhere; notes keep their Markdown. */
export const readingReport = (groups: readonly ReportGroup[]): string =>
  [
    '# Notes and highlights',
    ...groups.flatMap(({ heading, line, annotations }) => [
      `## ${literal(heading)}`,
      ...(line === '' ? [] : [literal(line)]),
      ...annotations.map(printed),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
