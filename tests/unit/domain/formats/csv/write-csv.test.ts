import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { personName } from '../../../../../src/domain/formats/comma-name.ts';
import { csvRows } from '../../../../../src/domain/formats/csv/csv-rows.ts';
import { writeCsv } from '../../../../../src/domain/formats/csv/write-csv.ts';
import type { Reference } from '../../../../../src/domain/reference/reference.ts';
import { PATIENCE, runs } from '../../../runs.ts';
import { arbitraryReference } from '../arbitrary-reference.ts';
import { arbitraryDamage, countFound, expectKept, expectSound } from '../damage.ts';
import { problemsIn, referencesIn, withoutSource } from '../references-in.ts';
import { csvFixture, csvFixtures, csvIn, readGuessed } from './csv-fixture.ts';

const written = (references: readonly Reference[]): string => [...writeCsv(references)].join('');

describe('writeCsv', () => {
  it(
    'writes so that every field of any references is read again',
    () => {
      fc.assert(
        fc.property(fc.array(arbitraryReference, { maxLength: 3 }), (references) => {
          const text = written(references);
          expect(problemsIn(readGuessed, text)).toEqual([]);
          const read = referencesIn(readGuessed, text);
          expect(read.map(withoutSource)).toEqual(references.map(withoutSource));
        }),
        { numRuns: runs(10_000, 400) },
      );
    },
    PATIENCE,
  );

  it('never writes a cell that a spreadsheet would compute', () => {
    fc.assert(
      fc.property(arbitraryReference, (reference) => {
        const [, row] = csvRows(written([reference]), ',');
        for (const cell of row?.cells ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each(csvFixtures)('writes what was read from %s so that the same is read again', (name) => {
    const { references } = csvIn(name);
    const again = referencesIn(readGuessed, written(references));
    expect(again.map(withoutSource)).toEqual(references.map(withoutSource));
  });

  it('writes tags and names that look like names of signs so that they stay', () => {
    const [reference] = csvIn('old-mac.csv').references;
    if (!reference) throw new Error('There is no reference.');
    const tags = ['R&amp;D', 'R&amp', 'a;b&lt', '<i>Ardea</i>', 'c\\;', 'last&amp'];
    const authors = ['M&uuml;ller', 'M&uuml'].map((family) => personName(family, 'A.', ''));
    const one = [personName('L&eacute', '', '')];
    for (const people of [authors, one]) {
      const reading = { ...reference.reading, tags };
      const text = written([{ ...reference, authors: people, reading }]);
      expect(referencesIn(readGuessed, text)).toMatchObject([
        { authors: people, reading: { tags } },
      ]);
    }
  });

  it('writes a row at a time, after its heading', () => {
    const rows = writeCsv(csvIn('old-mac.csv').references);
    expect(rows.next().value).toMatch(/^\ufeffCitation Key,Item Type,Title,.*,Tags,Notes\r\n$/u);
    expect(rows.next().value).toBe(',document,One,,,2001,2001,,,,,,,,,,,,,,,,,,,,\r\n');
  });
});

describe('readCsv, for any text', () => {
  test.each(csvFixtures)('keeps the rows of %s before any damage', (name) => {
    const text = csvFixture(name);
    const pieces = ['"', '""', ',', '\n', '\r', ';', '\t', '\0'];
    fc.assert(
      fc.property(arbitraryDamage(text.length, pieces), (damage) =>
        // What comes before the columns are known decides what they are.
        expectKept(readGuessed, text, {
          ...damage,
          place: Math.max(damage.place, text.search(/[\r\n]/u)),
        }),
      ),
      { numRuns: runs(200) },
    );
  });

  it('is sound for signs of any kind', () => {
    const sign = fc.oneof(
      fc.constantFrom('"', '"', '""', ',', ',', ';', '\n', '\r\n', ' ', 'Title', 'a', "'="),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        expectSound(readGuessed, signs.join(''));
        expectSound(readGuessed, `Title,Year\n${signs.join('')}`);
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each([
    ...['"', '""', 'a"', '"a', '"a\n', '"\n', '","', '",\n"', ',', '\n', '\r', ';', '\\;', '\\'],
    ...['a, b; ', 'A B, ', '----------\n', ' ', '\t', "'=", '"a","b\n', 'x"y"z', '\n"x', '""x,1\n'],
  ])('ends for 20,000 times %j', (piece) => {
    const many = piece.repeat(20_000);
    const doubled = many.replaceAll('"', '""');
    const head = 'Authors,Title,Tags,Notes\n';
    expect(countFound(readGuessed(`${head}a,b,c,d\n${many}`))).toBeGreaterThan(0);
    expect(countFound(readGuessed(`${head}"${doubled}",b,"${doubled}","${doubled}"`))).toBe(1);
    expect(countFound(readGuessed(`${head}a,"${many}`))).toBeGreaterThan(0);
    countFound(readGuessed(many));
  });
});
