import { describe, expect, it } from 'vitest';
import { readRis } from '../../../../../src/domain/formats/ris/read-ris.ts';
import { referencesIn } from '../references-in.ts';
import { barred, day, institution, risFixture, risIn } from './ris-fixture.ts';

describe('readRis, in odd cases', () => {
  it('reads names in any form', () => {
    const [{ authors, authorsCut } = { authors: [], authorsCut: false }] =
      risIn('names.ris').references;
    expect(authorsCut).toBe(true);
    expect(authors).toEqual([
      ...['|Smith|J.', '|Doe|K. L.', '|Davis|Sammy|Jr.', '|Vaswani|A', '|Plato'].map(barred),
      institution('World Health Organization'),
      institution('Google, Inc.'),
      institution('University of Nowhere, Campus North'),
      ...["|d'Alembert|Jean", 'von und zu|Hohen|Max', '|Van der Berg|Kees', '|Last|L.'].map(barred),
    ]);
  });

  it('reads dates in any form', () => {
    expect(risIn('dates.ris').references.map(({ issued }) => issued)).toEqual([
      ...[day(2004, 12, 3), day(2004, 12), day(2004), day(2004), day(2004), day(2004, 12, 3)],
      ...[day(2004, 12, 3), day(2004, 12), day(2004, 12, 3), day(2004, 12, 3)],
      ...[day(2004), day(2004, 2), day(2004), day(2003), day(2003), null, null],
    ]);
    expect(risIn('dates.ris').problems).toEqual([
      '61: No year can be read in the date “in press”; it was kept as written only.',
    ]);
  });

  it('reads pages in any form', () => {
    expect(risIn('pages.ris').references.map(({ pages }) => pages)).toEqual([
      ...['12–34', '1123–1128', '1129', '12–34', '12–34', '100–112', 'e17', 'e18', 'S12–S19'],
      ...['7', 'iv–xii', '12–34', '1-12–1-20', '', '12–34'],
    ]);
  });

  it('reads a status by the names of Zotero’s plug-in and by ours', () => {
    expect(risIn('statuses.ris').references.map(({ reading }) => reading.status)).toEqual([
      ...[
        'unread',
        'to-read',
        'reading',
        'read',
        'dropped',
        'unread',
        'read',
        'skimmed',
        'dropped',
      ],
      ...[null, 'read'],
    ]);
    expect(risIn('statuses.ris').references.flatMap(({ reading }) => reading.notes)).toEqual([
      'Read_Status: Somewhere',
    ]);
  });

  it('reads tags with one blank and with four, in lower case and set in', () => {
    expect(risIn('one-blank.ris').references).toMatchObject([
      { type: 'article-journal', title: 'One blank is enough', issued: day(2001) },
      { type: 'report', title: 'Four are too many', publisher: 'Wide Institute' },
    ]);
    expect(risIn('lower-case.ris').references).toMatchObject([
      { type: 'article-journal', authors: [barred('|hooks|bell')], issued: day(1999, 5, 6) },
      { type: 'thesis', title: 'another' },
    ]);
    const inset = risFixture('names.ris').replaceAll(/^/gmu, '   ');
    expect(referencesIn(readRis, inset)).toEqual(risIn('names.ris').references);
  });

  it('reads any line end, blank lines and broken lines', () => {
    expect(risIn('old-mac.ris').references).toMatchObject([{ abstract: 'Line one.\nLine two.' }]);
    expect(risIn('blank-lines.ris').references).toMatchObject([
      { title: 'Blank lines within', abstract: 'First paragraph.\n\nSecond paragraph.' },
    ]);
    const [wrapped] = risIn('wrapped.ris').references;
    expect(wrapped?.title).toMatch(/nobody asked for it$/u);
    expect(wrapped?.abstract).toMatch(/so that its further lines .* and that is joined again\.$/u);
    expect(wrapped?.reading.tags).toEqual(['first', 'second']);
  });

  it('reads signs that are written by their names, wherever they stand', () => {
    expect(risIn('entities.ris')).toMatchObject({
      references: [
        {
          authors: [barred('|Müller|Hans'), institution('Institute of Reeds & Lakes')],
          title: 'Reeds & lakes',
          venue: 'Reeds & Lakes',
          publisher: 'Shore & Sons',
          publisherPlace: 'Zürich',
          reading: { tags: ['R&D', 'reeds & lakes', 'birds'] },
        },
        {
          authors: [barred('|Müller|Hans'), barred('|García|Ana')],
          reading: { tags: ['R&D', 'Ardea'] },
        },
      ],
      problems: [],
    });
  });

  it('reads other encodings', () => {
    expect(risIn('windows-1252.ris').references).toMatchObject([
      { title: '“Größe” – naïve déjà-vu, 5 €', authors: [barred('|Žižek|S.')] },
    ]);
    expect(risIn('utf-16.ris').references).toMatchObject([{ authors: [barred('|王|小明')] }]);
    expect(risIn('byte-order-mark.ris').references).toMatchObject([{ title: 'Marked' }]);
  });

  it('reads what looks like a tag within a text', () => {
    expect(risIn('escaped.ris').references.map(({ abstract }) => abstract)).toEqual([
      'A file begins so:\nTY  - JOUR\nER  - \n TI  - twice set in\nand goes on.',
    ]);
  });

  it('tells entries without end', () => {
    expect(risIn('no-end.ris')).toMatchObject({
      references: [{ title: 'The first lacks its end' }, { title: 'The second as well' }],
      problems: [
        '1: This entry has no “ER” line; it was ended where the next begins.',
        '4: This entry has no “ER” line; it was ended at the end of the file.',
      ],
    });
  });

  it('guesses the type of entries without one, and says so', () => {
    expect(risIn('no-type.ris')).toMatchObject({
      references: [{ type: 'article-journal' }, { type: 'document' }],
      problems: [
        '1: This entry does not say its type (“TY”); it was taken for an article in a journal.',
        '6: This entry does not say its type (“TY”); it was taken for a document.',
      ],
    });
  });

  it('tells lines that belong to no entry', () => {
    expect(risIn('stray-lines.ris')).toMatchObject({
      references: [{ title: 'Between the lines' }],
      problems: [
        '1: The 2 lines from “This file was made by hand.” on belong to no entry and were left out.',
        '5: The line “hanging in the air” stands before the first field of its entry and was left out.',
        '8: The line “one more line” belongs to no entry and was left out.',
      ],
    });
  });

  it('keeps what it does not know', () => {
    const { references, problems } = risIn('unknown-tags.ris');
    expect(problems).toEqual(['1: RIS has no type “XYZ”; the entry was taken for a document.']);
    expect(references.map(({ source }) => source)).toEqual([
      {
        format: 'ris',
        type: 'XYZ',
        fields: [
          ['TI', 'Tags that nobody knows'],
          ['ZZ', 'kept'],
          ['U1', '17'],
          ['U1', '18'],
          ['C8', ''],
          ['X9', 'several\nlines'],
        ],
      },
    ]);
  });

  it('keeps damage within its entry', () => {
    const { references, problems } = risIn('damaged.ris');
    expect(references.map(({ title }) => title)).toEqual([
      'Whole',
      'With \0 and \x1b in it AB – not a tag',
      'Whole again',
    ]);
    expect(problems).toEqual(['11: This entry holds nothing and was left out.']);
  });

  it('says where each entry ends', () => {
    const text = risFixture('zotero.ris');
    const ends = Array.from(readRis(text), ({ end }) => text.slice(0, end).trimEnd());
    expect(ends).toEqual([
      text.slice(0, text.indexOf('ER  -') + 5),
      text.slice(0, text.lastIndexOf('ER  -') + 5),
    ]);
  });
});
