import { describe, expect, it, test } from 'vitest';
import { barred, day, institution, risIn } from './ris-fixture.ts';

const CLEAN = [
  'blank-lines byte-order-mark edited-book endnote escaped google-scholar ieee jstor lower-case',
  'mendeley names old-mac one-blank pages patent reference-manager scopus springer-chapter',
  'statuses utf-16 windows-1252 wrapped zotero',
]
  .join(' ')
  .split(' ');

describe('readRis, as programs write it', () => {
  test.each(CLEAN)('finds nothing wrong in %s', (name) => {
    expect(risIn(`${name}.ris`).problems).toEqual([]);
  });

  it('reads Reference Manager, with the tags of old', () => {
    expect(risIn('reference-manager.ris').references).toMatchObject([
      {
        type: 'article-journal',
        citationKey: '1042',
        title: 'Slow waves in a shallow lake: a reappraisal',
        authors: [barred('|Okonkwo|B.A.'), barred('van der|Meer|T.')],
        issued: day(1996, 3),
        venue: 'Journal of Invented Limnology',
        volume: '85',
        issue: '3',
        pages: '476–481',
        abstract: 'Waves were measured for two summers.',
        reading: { status: null, tags: ['lakes', 'waves'], notes: [] },
      },
    ]);
  });

  it('reads EndNote, with keywords a line each, a date without year and a PMCID', () => {
    expect(risIn('endnote.ris').references).toMatchObject([
      {
        title: 'Why herons stand on one leg',
        authors: [
          barred('|O’Brien|Siobhán M.'.replace('’', "'")),
          barred('|King|Martin Luther|Jr.'),
          institution('The Grey Heron Consortium'),
        ],
        issued: day(2004, 12, 3),
        venue: 'Journal of Heron Studies',
        pages: '123–8',
        edition: '',
        abstract: 'Background: We asked why.\n\nMethods: We looked.\nResults: We saw.',
        identifiers: {
          doi: '10.1000/heron.2004.17',
          pmid: '31415926',
          pmcid: 'PMC7654321',
          issn: '0028-0836',
        },
        url: 'https://pubmed.ncbi.nlm.nih.gov/31415926',
        reading: { tags: ['Herons/*physiology', 'Female', 'Humans'] },
      },
    ]);
  });

  it('reads Zotero, with notes and read status', () => {
    expect(risIn('zotero.ris').references).toMatchObject([
      {
        type: 'paper-conference',
        authors: [barred('|Müller|Änne'), barred('de la|Cruz|María José')],
        editors: [barred('|Nguyen|Thi')],
        venue: 'Proceedings of the 12th Symposium on Patience',
        series: 'Lecture Notes in Idleness',
        publisherPlace: 'Ljubljana',
        issued: day(2019, 7),
        identifiers: { isbn: '9780306406157' },
        reading: {
          status: 'reading',
          tags: ['sorting', 'to cite'],
          notes: ['Compare with **bucket** sort.\n\nAsk Änne:\n\n- Why wait?\n- How long & where?'],
        },
      },
      {
        type: 'book',
        editors: [barred('|Roe|Richard')],
        venue: '',
        series: 'Handbooks of Nothing',
        pages: '',
        edition: '2nd',
        identifiers: { isbn: '0306406152' },
      },
    ]);
  });

  it('reads Mendeley, with keywords and addresses in one field', () => {
    expect(risIn('mendeley.ris').references).toMatchObject([
      {
        authors: [barred('|Dormer|Ian'), barred('|Morpheus')],
        issued: day(2011, 2, 14),
        pages: '7',
        url: 'http://www.example.org/sheep',
        identifiers: { doi: '10.1000/sheep.7', issn: '1500-0001' },
        reading: {
          tags: ['sheep', 'counting', 'night'],
          notes: ['first impression: too short'],
        },
      },
    ]);
  });

  it('reads Scopus, with article numbers and without what it says about itself', () => {
    expect(risIn('scopus.ris').references).toMatchObject([
      {
        type: 'article-journal',
        authors: [barred('|Li|X.'), barred('de|Vries|J.')],
        venue: 'ACM Invented Surveys',
        pages: '77',
        identifiers: { doi: '10.1145/9999999', pmid: '29112345', issn: '0360-0300' },
        reading: { notes: [] },
      },
    ]);
  });

  it('reads IEEE, with names in their natural order and days of a conference', () => {
    expect(risIn('ieee.ris').references).toMatchObject([
      {
        authors: [barred('|Smith|J.'), barred('van|Beethoven|L.'), barred('|LeCun|Y.')],
        issued: day(2016, 6, 12),
        venue: '2016 IEEE Conference on Invented Waves (CIW)',
        volume: '',
        identifiers: { doi: '10.1109/ciw.2016.1234567', issn: '2434-561X' },
      },
    ]);
  });

  it('reads chapters of Springer, old titles of JSTOR and preprints of Google Scholar', () => {
    expect(risIn('springer-chapter.ris').references).toMatchObject([
      {
        type: 'chapter',
        citationKey: 'Rossi2015',
        editors: [barred('|Bianchi|Luca'), barred('|Verdi|Anna')],
        venue: 'Medical Image Inventions – MICCAI 2015',
        issued: day(2015),
      },
    ]);
    expect(risIn('jstor.ris').references).toMatchObject([
      { title: 'Computing Matter', pages: '433–460', identifiers: { issn: '0026-4423 1460-2113' } },
    ]);
    expect(risIn('google-scholar.ris').references).toMatchObject([
      { identifiers: { arxiv: '1706.09999' }, authorsCut: false },
    ]);
  });

  it('takes the authors of an edited book for its editors', () => {
    expect(risIn('edited-book.ris').references).toMatchObject([
      { type: 'book', authors: [], editors: [barred('|Editor|Edna'), barred('|Second|Sam')] },
      { authors: [barred('|Writer|Will')], editors: [barred('|Second|Sam')] },
    ]);
  });

  it('takes no number of a patent for one of a book', () => {
    expect(risIn('patent.ris').references).toMatchObject([
      {
        type: 'patent',
        editors: [],
        identifiers: { isbn: '', issn: '' },
        issued: day(1990, 2, 27),
      },
    ]);
  });
});
