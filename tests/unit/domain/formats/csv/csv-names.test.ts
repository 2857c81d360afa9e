import { describe, expect, it, test } from 'vitest';
import { referencesIn } from '../references-in.ts';
import { readGuessed } from './csv-fixture.ts';

/** The people in the first of some cells of one table. */
function authorsIn(...cells: readonly string[]): readonly string[] {
  const rows = cells.map((cell, at) => `"${cell}",${at}\n`);
  const [first] = referencesIn(readGuessed, `Authors,Title\n${rows.join('')}`);
  return (first?.authors ?? []).map(
    ({ given, particle, family }) => `${given}|${particle}|${family}`,
  );
}

describe('a name with a comma and words on both sides of it', () => {
  test.each([
    ['García Márquez, Gabriel José', ['Gabriel José||García Márquez']],
    ['Le Guin, Ursula K.', ['Ursula K.||Le Guin']],
    ['van der Aalst, Wil M.P.', ['Wil M.P.|van der|Aalst']],
    ['Department of Reeds and Lake Services', ['||Department of Reeds and Lake Services']],
  ])('is one where another row has semicolons between names: %s', (cell, names) => {
    expect(authorsIn(cell, 'Doe, Jane; Roe, Richard')).toEqual(names);
  });

  it('is one where “and” stands between such names, or does so in another row', () => {
    const names = ['Gabriel José||García Márquez', 'Jane||Doe'];
    expect(authorsIn('García Márquez, Gabriel José and Doe, Jane')).toEqual(names);
    expect(authorsIn('García Márquez, Gabriel José', 'Le Guin, Ursula K. and Doe, Jane')).toEqual([
      'Gabriel José||García Márquez',
    ]);
  });

  it('is one with its number in Scopus', () => {
    expect(authorsIn('van der Aalst, Wil M.P. (6701771841)')).toEqual(['Wil M.P.|van der|Aalst']);
  });

  it('is two where nothing else stands between names', () => {
    const names = ['John||Smith', 'Jane||Doe'];
    expect(authorsIn('John Smith, Jane Doe')).toEqual(names);
    expect(authorsIn('John Smith, Jane Doe', 'Smith, John', 'Smith, John;')).toEqual(names);
    expect(authorsIn('John Smith, Jane Doe', 'Ann Lee, J M&uuml;ller')).toEqual(names);
  });
});

test('a list with other signs between names is read in any table', () => {
  const names = ['John||Smith', 'Jane||Doe', 'Ann||Lee'];
  for (const other of ['Doe, Jane; Roe, Richard', 'Doe, Jane and Roe, Richard']) {
    expect(authorsIn('John Smith, Jane Doe, and Ann Lee', other)).toEqual(names);
    expect(authorsIn('John Smith|Jane Doe|Ann Lee', other)).toEqual(names);
  }
});

test('names are told apart in the first row by one that is a thousand rows below', () => {
  const cells = Array.from({ length: 1200 }, () => 'Le Guin, Ursula K.');
  expect(authorsIn(...cells, 'Doe, Jane; Roe, Richard')).toEqual(['Ursula K.||Le Guin']);
});

test('editors are parted as authors are', () => {
  const text = 'Authors,Editors,Title\n"Doe, Jane; Roe, Richard","Le Guin, Ursula K.",x\n';
  expect(referencesIn(readGuessed, text)).toMatchObject([
    { editors: [{ family: 'Le Guin', given: 'Ursula K.' }] },
  ]);
});
