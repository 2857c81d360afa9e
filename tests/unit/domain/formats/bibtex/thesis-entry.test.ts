import { describe, expect, it, test } from 'vitest';
import { writeBibtex } from '../../../../../src/domain/formats/bibtex/write-bibtex.ts';
import { readCslJson } from '../../../../../src/domain/formats/csl-json/read-csl-json.ts';
import { readEndnoteXml } from '../../../../../src/domain/formats/endnote-xml/read-endnote-xml.ts';
import { readRis } from '../../../../../src/domain/formats/ris/read-ris.ts';
import { degreeOf } from '../../../../../src/domain/reference/degree.ts';
import type { Reference } from '../../../../../src/domain/reference/reference.ts';
import { referencesIn } from '../references-in.ts';
import { only } from './fixture.ts';

/** The type of the entry as which a reference is written, and its field `type`. */
function written(reference: Reference | undefined, dialect: 'bibtex' | 'biblatex') {
  const { source } = only(reference ? writeBibtex(reference, dialect, 'k') : '');
  const types = source.fields.filter(([name]) => name === 'type').map(([, value]) => value);
  return [source.type, ...types];
}

const cslThesis = (genre?: string): Reference | undefined =>
  referencesIn(readCslJson, JSON.stringify([{ id: 'k', type: 'thesis', title: 'T', genre }]))[0];

describe('a thesis from another format', () => {
  test.each([
    ['PhD thesis', ['phdthesis'], ['thesis', 'phdthesis']],
    ["Master's thesis", ['mastersthesis'], ['thesis', 'mathesis']],
    ['MSc dissertation', ['mastersthesis'], ['thesis', 'mathesis']],
    ['Bachelorarbeit', ['phdthesis', "Bachelor's thesis"], ['thesis', 'bathesis']],
    ['Habilitation', ['phdthesis', 'Habilitation'], ['thesis', 'Habilitation']],
    ['R&D thesis', ['phdthesis', 'R\\&D thesis'], ['thesis', 'R\\&D thesis']],
    [undefined, ['phdthesis'], ['thesis']],
  ])('that is called %s keeps its degree', (genre, bibtex, biblatex) => {
    expect(written(cslThesis(genre), 'bibtex')).toEqual(bibtex);
    expect(written(cslThesis(genre), 'biblatex')).toEqual(biblatex);
  });

  it('has its degree in RIS and EndNote, too', () => {
    const ris = 'TY  - THES\nTI  - T\nM3  - Master of Science\nER  - \n';
    expect(written(referencesIn(readRis, ris)[0], 'bibtex')).toEqual(['mastersthesis']);
    const xml = `<xml><records><record><ref-type name="Thesis">32</ref-type>
      <titles><title>T</title></titles><work-type>Bachelor thesis</work-type></record></records></xml>`;
    expect(written(referencesIn(readEndnoteXml, xml)[0], 'bibtex')).toEqual([
      'phdthesis',
      "Bachelor's thesis",
    ]);
  });

  test.each(["Master's thesis", "Bachelor's thesis", 'PhD thesis'])(
    'is read again as what it was: %s',
    (genre) => {
      const thesis = cslThesis(genre);
      for (const dialect of ['bibtex', 'biblatex'] as const) {
        const again = only(thesis ? writeBibtex(thesis, dialect, 'k') : '');
        expect(degreeOf(again.source)).toBe(thesis && degreeOf(thesis.source));
      }
    },
  );

  it('is not called what it was before somebody made a thesis of it', () => {
    const [article] = referencesIn(readRis, 'TY  - JOUR\nTI  - T\nM3  - Letter\nER  - \n');
    expect(written(article && { ...article, type: 'thesis' }, 'bibtex')).toEqual(['phdthesis']);
  });
});

describe('a thesis of BibLaTeX', () => {
  test.each([
    ['phdthesis', 'phdthesis', 'PhD thesis'],
    ['mathesis', 'mastersthesis', "Master's thesis"],
    ['bathesis', 'phdthesis', "Bachelor's thesis"],
    ['candthesis', 'phdthesis', 'Candidate thesis'],
    ["{M}aster's dissertation", 'mastersthesis', "{M}aster's dissertation"],
  ])('of the type %s is a %s of BibTeX that says “%s”', (key, type, said) => {
    const thesis = only(`@thesis{k, title = {T}, type = {${key}}}`);
    expect(written(thesis, 'bibtex')).toEqual([type, said]);
    expect(written(thesis, 'biblatex')).toEqual(['thesis', key]);
  });

  it('has its degree in the type of the entry where no field says it', () => {
    const bachelor = only('@bachelorsthesis{k, title = {T}}');
    expect(written(bachelor, 'bibtex')).toEqual(['phdthesis', "Bachelor's thesis"]);
    expect(written(only('@thesis{k, title = {T}}'), 'bibtex')).toEqual(['phdthesis']);
  });
});

test('the university of a thesis of BibLaTeX is its school in BibTeX', () => {
  const thesis = only('@thesis{k, title = {T}, institution = {ETH}, type = {phdthesis}}');
  expect(writeBibtex(thesis, 'bibtex', 'k')).toContain('  school = {ETH},\n');
  expect(writeBibtex(thesis, 'biblatex', 'k')).toContain('  institution = {ETH},\n');
  const report = only('@report{k, title = {T}, institution = {ETH}, type = {techreport}}');
  expect(writeBibtex(report, 'bibtex', 'k')).toContain('  institution = {ETH},\n');
});

test('an entry of BibTeX stays what it is, whatever its field says', () => {
  const thesis = only("@phdthesis{k, title = {T}, type = {Master's thesis}}");
  expect(written(thesis, 'bibtex')).toEqual(['phdthesis', "Master's thesis"]);
});

test('the kind of a report of BibLaTeX is in words in BibTeX', () => {
  const report = only('@report{k, title = {T}, type = {resreport}}');
  expect(written(report, 'bibtex')).toEqual(['techreport', 'Research report']);
});
