import { counted } from '../../change/counted.ts';
import { STATUS_NAMES, STATUSES, type Status } from '../../status.ts';
import { type Html, html } from '../html.ts';
import { REPORT_STYLE } from './report-style.ts';

/** What a report says before all papers. */
export interface ReportHead {
  /** The day it is of, as one says it. */
  readonly day: string;
  readonly papers: number;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly highlights: number;
  readonly notes: number;
}

/** What a document that nobody wrote by hand may do: be set, and show pictures it carries. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const statusWords = ({ statuses }: ReportHead): string =>
  STATUSES.filter((status) => statuses[status] > 0)
    .map((status) => `${statuses[status]} ${STATUS_NAMES[status].toLowerCase()}`)
    .join(', ');

/** A report up to its first paper; it loads nothing, and nothing in it runs. */
export const reportHead = (head: ReportHead): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>Reading report, ${head.day}</title>
${REPORT_STYLE}
</head>
<body>
<header>
<h1>Reading report</h1>
<p>${head.day}</p>
<p>${counted(head.papers, 'paper')}: ${statusWords(head)}. ${counted(head.highlights, 'highlight')}, ${counted(head.notes, 'note')}.</p>
</header>
<main>
`;

/** What closes a report. */
export const REPORT_END: Html = html`</main>
</body>
</html>
`;
