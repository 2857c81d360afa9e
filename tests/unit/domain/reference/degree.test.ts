import { expect, test } from 'vitest';
import { degreeOf } from '../../../../src/domain/reference/degree.ts';
import type { Source } from '../../../../src/domain/reference/source.ts';

const thesis = (
  format: Source['format'],
  type: string,
  ...fields: readonly (readonly [string, string])[]
): Source => ({ format, type, fields });

test.each([
  ["Master's thesis", 'master'],
  ["Master's dissertation", 'master'],
  ['MSc dissertation', 'master'],
  ['M.A. thesis', 'master'],
  ['MA thesis', 'master'],
  ['M.S. thesis', 'master'],
  ['MPhil dissertation', 'master'],
  ['Diplomarbeit', 'master'],
  ["Bachelor's dissertation", 'bachelor'],
  ['BSc dissertation', 'bachelor'],
  ['BA dissertation', 'bachelor'],
  ['Undergraduate dissertation', 'bachelor'],
  ['Doctoral dissertation', 'doctor'],
  ['Ph.D.', 'doctor'],
  ['Dissertation', 'doctor'],
  ['PhD thesis, after a master by research', 'doctor'],
  ['Habilitation', ''],
  ['Thesis', ''],
])('a thesis that is called %s is for the degree “%s”', (genre, degree) => {
  expect(degreeOf(thesis('csl-json', 'thesis', ['genre', JSON.stringify(genre)]))).toBe(degree);
});

test.each([
  ['phdthesis', 'doctor'],
  ['mathesis', 'master'],
  ['bathesis', 'bachelor'],
  ['candthesis', ''],
])('the key %s of BibLaTeX is read as the degree “%s”', (key, degree) => {
  expect(degreeOf(thesis('bibtex', 'thesis', ['type', key]))).toBe(degree);
});

test('what a field says counts before the type of the entry, and a bare word after both', () => {
  expect(degreeOf(thesis('bibtex', 'phdthesis', ['type', "Master's thesis"]))).toBe('master');
  expect(degreeOf(thesis('bibtex', 'phdthesis', ['Type', 'Thesis']))).toBe('doctor');
  expect(degreeOf(thesis('bibtex', 'mastersthesis', ['type', 'Dissertation']))).toBe('master');
  expect(degreeOf(thesis('csl-json', 'dissertation'))).toBe('doctor');
});
