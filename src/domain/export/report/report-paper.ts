import type { PlacedHighlight } from '../../highlight/highlight.ts';
import { isShown } from '../../latex/is-shown.ts';
import { shownLatex } from '../../latex/shown-latex.ts';
import type { Paper } from '../../paper.ts';
import { outsideAddress } from '../../safe/link-address.ts';
import { STATUS_NAMES, type Status } from '../../status.ts';
import { UNTITLED } from '../../untitled.ts';
import { type Html, html } from '../html.ts';
import { markedPassages } from './marked-passages.ts';

/** A paper as a report tells it. */
export interface ReportPaper
  extends Pick<Paper, 'title' | 'authors' | 'authorsCut' | 'date' | 'abstract'> {
  /** The journal, proceedings or book it is in; empty where that is not known. */
  readonly venue: string;
  /** Where it is found; empty where that is not known. */
  readonly address: string;
  readonly status: Status;
  readonly tags: readonly string[];
  readonly highlights: readonly PlacedHighlight[];
  readonly notes: readonly Html[];
}

const line = (text: string): string => shownLatex(text).replace(/\s+/gu, ' ').trim();

function saidOf({ authors, authorsCut, venue, date }: ReportPaper): string {
  const people = `${authors.map(line).join(', ')}${authorsCut ? ' et al.' : ''}`;
  return [people, line(venue), date.slice(0, 4)].filter((part) => part !== '').join(' · ');
}

function addressOf({ address }: ReportPaper): Html {
  const outside = outsideAddress(address);
  if (!outside.ok) return html``;
  return html`<p class="said"><a href="${outside.value}" rel="noreferrer">${outside.value}</a></p>
`;
}

const standing = ({ status, tags }: ReportPaper): Html => html`<p class="said"><b>${
  STATUS_NAMES[status]
}</b>${tags.map((tag) => html` <span class="tag">${tag}</span>`)}</p>
`;

const comment = ({ colour, anchor, comment: words, place }: PlacedHighlight): Html =>
  html`<li class="${colour}"><q>${anchor.quote.exact}</q>${
    place ? html`` : html`<p class="lost">These words are no longer in the ${anchor.part}.</p>`
  }${words === '' ? html`` : html`<p>${words}</p>`}</li>
`;

/** What the marks in the text do not say: comments, and highlights without a place. */
function comments({ highlights }: ReportPaper): Html {
  const told = highlights.filter(({ comment: words, place }) => words !== '' || place === null);
  if (told.length === 0) return html``;
  return html`<h3>Comments</h3>
<ul class="comments">
${told.map(comment)}</ul>
`;
}

function notesOf({ notes }: ReportPaper): Html {
  if (notes.length === 0) return html``;
  return html`<h3>${notes.length === 1 ? 'Note' : 'Notes'}</h3>
${notes.map(
  (note) => html`<div class="note">${note}</div>
`,
)}`;
}

/** One paper of a report: what it is, where one stands with it, its abstract with the highlights, and all that was noted. */
export function reportPaper(paper: ReportPaper): Html {
  const of = (part: 'title' | 'abstract') =>
    markedPassages(
      shownLatex(paper[part]),
      paper.highlights.filter(({ anchor }) => anchor.part === part),
    );
  const said = saidOf(paper);
  return html`<article>
<h2>${isShown(paper.title) ? of('title') : html`${UNTITLED}`}</h2>
${
  said === ''
    ? html``
    : html`<p class="said">${said}</p>
`
}${standing(paper)}${addressOf(paper)}${
  paper.abstract === ''
    ? html``
    : html`<p class="abstract">${of('abstract')}</p>
`
}${comments(paper)}${notesOf(paper)}</article>
`;
}
