import { describe, expect, it, test } from 'vitest';
import { readRis } from '../../../../../src/domain/formats/ris/read-ris.ts';
import { writeRis } from '../../../../../src/domain/formats/ris/write-ris.ts';
import { REFERENCE_TYPES, type Reference } from '../../../../../src/domain/reference/reference.ts';
import { referencesIn } from '../references-in.ts';
import { barred, risFixtures, risIn } from './ris-fixture.ts';

const only = (text: string): Reference => {
  const [reference] = referencesIn(readRis, text);
  if (!reference) throw new Error('nothing was read');
  return reference;
};

const linesOf = (reference: Reference): readonly string[] => writeRis(reference).split('\r\n');

const ENTRY = [
  'TY  - JOUR',
  'ZZ  - first of all',
  'T1  - Of Old',
  'A1  - Old,O.',
  'AU  - New, N.',
  'JF  - Journal of Old',
  'JA  - J Old',
  'Y1  - 1996/03//',
  'SN  - 0028-0836 (ISSN)',
  'SN  - odd number',
  'UR  - https://doi.org/10.1000/old',
  'N1  - Cited By :12',
  'N1  - a note',
  'U1  - last',
  'ER  - ',
  '',
  '',
];
const entry = only(ENTRY.join('\n'));

describe('writeRis', () => {
  test.each(risFixtures)('writes %s so that the same is read again', (name) => {
    const { references } = risIn(name);
    expect(referencesIn(readRis, references.map(writeRis).join(''))).toEqual(references);
  });

  it('writes an entry that has not changed as it was', () => {
    expect(linesOf(entry)).toEqual(ENTRY);
  });

  it('writes what has changed in its place, and all else as it was', () => {
    const expected = ENTRY.toSpliced(2, 1, 'TI  - Of New').toSpliced(5, 2, 'T2  - Journal of New');
    expect(linesOf({ ...entry, title: 'Of New', venue: 'Journal of New' })).toEqual(expected);
  });

  it('puts at the end what was not there before', () => {
    const changed = { ...entry, volume: '5', editors: [barred('van|Ed|Ada|Jr.')] };
    expect(linesOf(changed)).toEqual(ENTRY.toSpliced(-3, 0, 'ED  - van Ed, Ada, Jr.', 'VL  - 5'));
  });

  it('writes an address anew with the DOI that was in it', () => {
    const identifiers = { ...entry.identifiers, doi: '10.1000/new' };
    const lines = linesOf({ ...entry, identifiers });
    expect(lines.filter((line) => /^(?:DO|UR)/u.test(line))).toEqual([
      'DO  - 10.1000/new',
      'UR  - https://doi.org/10.1000/old',
    ]);
  });

  it('leaves out what is gone', () => {
    const gone = { ...entry, authors: [], issued: null, reading: { ...entry.reading, notes: [] } };
    expect(linesOf(gone)).toEqual(
      ENTRY.filter((line) => !/^(?:A1|AU|Y1|N1 {2}- a note)/u.test(line)),
    );
  });

  it('writes anew what means something else in another type, and keeps the unknown', () => {
    const lines = linesOf({ ...entry, type: 'book', series: 'Old Books' });
    expect(lines[0]).toBe('TY  - BOOK');
    expect(lines).toEqual(expect.arrayContaining(['JF  - Journal of Old', 'T2  - Old Books']));
    expect(lines).toEqual(
      expect.arrayContaining(['ZZ  - first of all', 'U1  - last', 'SN  - odd number']),
    );
  });

  it('makes a book of an edited book that has got authors', () => {
    const [edited] = risIn('edited-book.ris').references;
    const lines = edited && linesOf({ ...edited, authors: [barred('|Writer|Will')] });
    expect(lines).toEqual(
      expect.arrayContaining([
        ...['TY  - BOOK', 'AU  - Writer, Will', 'ED  - Editor, Edna', 'ED  - Second, Sam'],
      ]),
    );
  });

  test.each(REFERENCE_TYPES)('has a type for %s', (type) => {
    const other = { ...entry, type, source: { format: 'csv', type: '', fields: [] } } as const;
    expect(only(writeRis(other)).type).toBe(type);
  });

  it('writes a date in its parts', () => {
    const written = (month: number | null, day: number | null) =>
      linesOf({
        ...entry,
        issued: { year: 44, month, day },
        source: { format: 'csv', type: '', fields: [] },
      }).filter((line) => /^(?:PY|DA)/u.test(line));
    expect(written(null, null)).toEqual(['PY  - 0044']);
    expect(written(3, null)).toEqual(['PY  - 0044', 'DA  - 0044/03//']);
    expect(written(3, 15)).toEqual(['PY  - 0044', 'DA  - 0044/03/15/']);
  });

  it('writes every status by the name that Zotero’s plug-in has for it', () => {
    const statuses = ['unread', 'to-read', 'reading', 'read', 'dropped', 'skimmed'] as const;
    const lines = statuses.flatMap((status) =>
      linesOf({ ...entry, reading: { ...entry.reading, status } }).filter((line) =>
        line.startsWith('M2'),
      ),
    );
    expect(lines).toEqual(
      ['New', 'To Read', 'In Progress', 'Read', 'Not Reading', 'Skimmed'].map(
        (name) => `M2  - Read_Status: ${name}`,
      ),
    );
  });

  it('knows a keyword with a semicolon from a list of keywords', () => {
    const reading = { ...entry.reading, tags: ['one; and the same'] };
    expect(only(writeRis({ ...entry, reading })).reading.tags).toEqual(['one; and the same']);
  });

  it('writes keywords and names that look like names of signs so that they stay', () => {
    const people = [barred('|M&uuml;ller|Hans'), barred('|R&amp|D')];
    for (const tags of [['R&amp;D'], ['R&amp', '<i>Ardea</i>'], ['a;b&lt;c']]) {
      const reading = { ...entry.reading, tags };
      const again = only(writeRis({ ...entry, authors: people, reading }));
      expect(again).toMatchObject({ authors: people, reading: { tags } });
    }
  });

  it('writes more authors than a call has arguments', () => {
    const authors = Array.from({ length: 200_000 }, () => barred('|A|B'));
    expect(only(writeRis({ ...entry, authors })).authors).toHaveLength(200_000);
  });
});
