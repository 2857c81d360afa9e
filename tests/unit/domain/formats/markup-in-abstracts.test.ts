import { expect, test } from 'vitest';
import { readBibtex } from '../../../../src/domain/formats/bibtex/read-bibtex.ts';
import { writeBibtex } from '../../../../src/domain/formats/bibtex/write-bibtex.ts';
import { readEndnoteXml } from '../../../../src/domain/formats/endnote-xml/read-endnote-xml.ts';
import { readMedline } from '../../../../src/domain/formats/medline/read-medline.ts';
import { readRis } from '../../../../src/domain/formats/ris/read-ris.ts';
import { readGuessed } from './csv/csv-fixture.ts';
import { referencesIn } from './references-in.ts';

/** An abstract as registries have it. */
const MARKED =
  '<jats:title>Abstract</jats:title><jats:p>Of CO<jats:sub>2</jats:sub> &amp; <i>E. coli</i>, p &lt; 0.05.</jats:p><jats:p>If a < b and x<i>0.</jats:p>';
const PLAIN = 'Abstract\n\nOf CO₂ & E. coli, p < 0.05.\n\nIf a < b and x<i>0.';

test.each([
  ['BibTeX', readBibtex, `@article{a, title = {x}, abstract = {${MARKED}}}`],
  ['RIS', readRis, `TY  - JOUR\nTI  - x\nAB  - ${MARKED}\nER  - \n`],
  ['CSV', readGuessed, `Title,Abstract\nx,"${MARKED}"\n`],
  ['MEDLINE', readMedline, `PMID- 1\nTI  - x\nAB  - ${MARKED}\n`],
  [
    'EndNote’s XML',
    readEndnoteXml,
    `<xml><records><record><titles><title>x</title></titles><abstract><![CDATA[${MARKED}]]></abstract></record></records></xml>`,
  ],
] as const)('an abstract in %s has its markup in plain form', (_format, reader, text) => {
  expect(referencesIn(reader, text)).toMatchObject([{ abstract: PLAIN }]);
});

test('in BibTeX it goes out as it came, and one that is changed reads as what it became', () => {
  const written =
    'Of {\\textless}i{\\textgreater}E. coli{\\textless}/i{\\textgreater} {\\&}amp; 5{\\%}';
  const [read] = referencesIn(readBibtex, `@article{a, abstract = {${written}}}`);
  if (!read) throw new Error('nothing was read');
  expect(read.abstract).toBe('Of E. coli & 5%');
  expect(writeBibtex(read, 'bibtex', 'a')).toContain(`abstract = {${written}}`);
  const changed = { ...read, abstract: 'The tags <b>x</b> and &amp;\n\nof $a<b$' };
  expect(referencesIn(readBibtex, writeBibtex(changed, 'bibtex', 'a'))).toMatchObject([
    { abstract: changed.abstract },
  ]);
});
