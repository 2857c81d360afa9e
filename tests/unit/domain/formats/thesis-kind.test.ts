import { describe, expect, test } from 'vitest';
import { readBibtex } from '../../../../src/domain/formats/bibtex/read-bibtex.ts';
import { readCslJson } from '../../../../src/domain/formats/csl-json/read-csl-json.ts';
import { writeCslJson } from '../../../../src/domain/formats/csl-json/write-csl-json.ts';
import { readRis } from '../../../../src/domain/formats/ris/read-ris.ts';
import { writeRis } from '../../../../src/domain/formats/ris/write-ris.ts';
import { degreeOf } from '../../../../src/domain/reference/degree.ts';
import { referencesIn } from './references-in.ts';

const THESES = [
  ['@phdthesis{a, title = {A}}', 'PhD thesis', 'doctor'],
  ['@mastersthesis{a, title = {A}}', 'Master’s thesis', 'master'],
  ['@thesis{a, title = {A}, type = {mathesis}}', 'Master’s thesis', 'master'],
  ["@phdthesis{a, title = {A}, type = {Bachelor's thesis}}", 'Bachelor’s thesis', 'bachelor'],
  ["@thesis{a, title = {A}, type = {{Th\\`ese} d'\\'Etat}}", "Thèse d'État", ''],
] as const;

describe.each(THESES)('%s', (bibtex, kind, degree) => {
  const references = referencesIn(readBibtex, bibtex);

  test(`is a thesis of the genre “${kind}” in CSL-JSON`, () => {
    const written = [...writeCslJson(references)].join('');
    expect(JSON.parse(written)).toMatchObject([{ type: 'thesis', genre: kind }]);
    const [again] = referencesIn(readCslJson, written);
    expect(again && degreeOf(again.source)).toBe(degree);
  });

  test(`is a thesis of the kind “${kind}” in RIS`, () => {
    const written = references.map(writeRis).join('');
    expect(written.split('\r\n')).toEqual(expect.arrayContaining(['TY  - THES', `M3  - ${kind}`]));
    const [again] = referencesIn(readRis, written);
    expect(again && degreeOf(again.source)).toBe(degree);
  });
});

test('what is no thesis is said to be of no kind', () => {
  const references = referencesIn(readBibtex, '@techreport{a, title = {A}, type = {Draft}}');
  expect([...writeCslJson(references)].join('')).not.toContain('genre');
  expect(references.map(writeRis).join('')).not.toContain('M3');
});
