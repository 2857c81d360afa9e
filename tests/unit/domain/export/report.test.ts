// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { html } from '../../../../src/domain/export/html.ts';
import { REPORT_END, reportHead } from '../../../../src/domain/export/report/report-frame.ts';
import {
  type ReportPaper,
  reportPaper,
} from '../../../../src/domain/export/report/report-paper.ts';
import type { PlacedHighlight } from '../../../../src/domain/highlight/highlight.ts';
import { KNOWN_HOLES } from '../../../e2e/known-holes.ts';

const STATUSES = { unread: 0, 'to-read': 0, reading: 0, skimmed: 0, read: 1, dropped: 1 };
const HEAD = { day: 'March 1, 2026', papers: 2, statuses: STATUSES, highlights: 1, notes: 3 };

const PAPER: ReportPaper = {
  title: 'On $x^2$',
  authors: ['Ada Author', 'Bo Other'],
  authorsCut: true,
  date: '2024-05-01',
  venue: 'Journal of Maps',
  address: 'https://doi.org/10.1/x',
  status: 'to-read',
  tags: ['edge', 'to cite'],
  abstract: 'We show that maps are useful. They are.',
  highlights: [],
  notes: [],
};

const highlight = (
  exact: string,
  at: number,
  more: Partial<PlacedHighlight> = {},
): PlacedHighlight => ({
  id: `h-${exact}`,
  anchor: {
    part: 'abstract',
    quote: { exact, prefix: '', suffix: '' },
    position: { start: at, end: at + exact.length },
  },
  colour: 'yellow',
  comment: '',
  made: null,
  place: { from: at, to: at + exact.length },
  ...more,
});

/** The document that a report of these papers is. */
const documentOf = (...papers: readonly ReportPaper[]) =>
  new DOMParser().parseFromString(
    reportHead(HEAD).html + papers.map((each) => reportPaper(each).html).join('') + REPORT_END.html,
    'text/html',
  );

const textsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

describe('a report', () => {
  test('says of when it is, and what is in it', () => {
    const document = documentOf();
    expect(document.title).toBe('Reading report, March 1, 2026');
    expect(textsOf(document, 'header p')).toEqual([
      'March 1, 2026',
      '2 papers: 1 read, 1 dropped. 1 highlight, 3 notes.',
    ]);
  });

  test('has a policy by which nothing runs and nothing is fetched', () => {
    const policy = documentOf().querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toMatch(/^default-src 'none';/);
    expect(policy?.getAttribute('content')).not.toContain('script');
  });

  test('has a heading over a paper without a title, too', () => {
    const untitled = ['', '\\emph{}'].map((title) => ({ ...PAPER, title }));
    expect(textsOf(documentOf(...untitled), 'h2')).toEqual(['Untitled', 'Untitled']);
  });

  test('tells a paper with what is known of it', () => {
    const document = documentOf(PAPER);
    expect(textsOf(document, 'h2')).toEqual(['On x^2']);
    expect(textsOf(document, '.said')).toEqual([
      'Ada Author, Bo Other et al. · Journal of Maps · 2024',
      'To read edge to cite',
      'https://doi.org/10.1/x',
    ]);
    expect(textsOf(document, '.abstract')).toEqual([PAPER.abstract]);
    expect(document.querySelector('h3')).toBeNull();
  });

  test('leaves out what is not known', () => {
    const bare = { ...PAPER, authors: [], authorsCut: false, date: '' as const, venue: '' };
    const document = documentOf({ ...bare, address: '', abstract: '', tags: [] });
    expect(textsOf(document, '.said')).toEqual(['To read']);
    expect(document.querySelector('.abstract')).toBeNull();
  });

  test('marks highlights by their colours, one within another where they overlap', () => {
    const document = documentOf({
      ...PAPER,
      highlights: [
        highlight('maps are', 13),
        highlight('are useful', 18, { colour: 'rose' }),
        highlight('On', 0, { anchor: { ...highlight('On', 0).anchor, part: 'title' } }),
      ],
    });
    expect(textsOf(document, 'h2 mark.yellow')).toEqual(['On']);
    expect(textsOf(document, '.abstract mark.yellow')).toEqual(['maps ', 'are']);
    expect(textsOf(document, '.abstract mark.rose')).toEqual(['are', ' useful']);
    expect(textsOf(document, 'mark.rose mark, mark.yellow mark')).toEqual(['are']);
    expect(textsOf(document, '.abstract')).toEqual([PAPER.abstract]);
  });

  test('tells comments, and passages that are found no more', () => {
    const document = documentOf({
      ...PAPER,
      highlights: [
        highlight('maps', 13, { comment: 'Which\nones?' }),
        highlight('useful', 22),
        highlight('gone', 0, { place: null, colour: 'blue' }),
      ],
    });
    expect(textsOf(document, '.comments li.yellow q')).toEqual(['maps']);
    expect(textsOf(document, '.comments li.yellow p')).toEqual(['Which\nones?']);
    expect(textsOf(document, '.comments li.blue')).toEqual([
      'goneThese words are no longer in the abstract.',
    ]);
  });

  test('holds notes as they were made', () => {
    const document = documentOf({ ...PAPER, notes: [html`<p>one</p>`, html`<p>two</p>`] });
    expect(textsOf(document, 'h3')).toEqual(['Notes']);
    expect(textsOf(document, '.note p')).toEqual(['one', 'two']);
  });
});

/** All that a report without notes is made of. */
const OWN = 'header, h1, p, main, article, h2, h3, b, span, a, ul, li, q, mark';

describe.each(KNOWN_HOLES)('where $name had a hole', ({ attack }) => {
  const hostile: ReportPaper = {
    ...PAPER,
    title: attack,
    authors: [attack],
    venue: attack,
    address: attack,
    tags: [attack],
    abstract: attack,
    highlights: [highlight(attack, 0, { comment: attack, place: null })],
  };

  test('a report is text, links to the web, and nothing else', () => {
    const document = documentOf(hostile);
    const foreign = [...document.body.querySelectorAll('*')].filter((each) => !each.matches(OWN));
    expect(foreign.map(({ outerHTML }) => outerHTML)).toEqual([]);
    for (const element of document.body.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(['class', 'href', 'rel']).toContain(name);
        if (name === 'href') expect(value).toMatch(/^https?:/);
      }
    expect(document.head.children).toHaveLength(documentOf().head.children.length);
  });
});
