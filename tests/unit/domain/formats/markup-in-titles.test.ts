import { describe, expect, test } from 'vitest';
import { readBibtex } from '../../../../src/domain/formats/bibtex/read-bibtex.ts';
import { writeBibtex } from '../../../../src/domain/formats/bibtex/write-bibtex.ts';
import { writeCsv } from '../../../../src/domain/formats/csv/write-csv.ts';
import { readEndnoteXml } from '../../../../src/domain/formats/endnote-xml/read-endnote-xml.ts';
import { readMedline } from '../../../../src/domain/formats/medline/read-medline.ts';
import { readRis } from '../../../../src/domain/formats/ris/read-ris.ts';
import { writeRis } from '../../../../src/domain/formats/ris/write-ris.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';
import { readGuessed } from './csv/csv-fixture.ts';
import { referencesIn } from './references-in.ts';

const inRis = (title: string): string => `TY  - JOUR\nTI  - ${title}\nVL  - 7\nER  - \n`;
const inCsv = (title: string): string => `Title,Volume\n"${title.replaceAll('"', '""')}",7\n`;

const inBibtex = (title: string): string => `@article{a, title = {${title}}, volume = 7}`;
const inXml = (title: string): string =>
  `<xml><records><record><titles><title><![CDATA[${title}]]></title></titles><volume>7</volume></record></records></xml>`;
const inMedline = (title: string): string => `PMID- 1\nTI  - ${title}\nVI  - 7\n`;

const FORMATS = [
  {
    format: 'BibTeX',
    reader: readBibtex,
    text: inBibtex,
    write: (reference: Reference) => writeBibtex(reference, 'bibtex', 'a'),
  },
  { format: 'RIS', reader: readRis, text: inRis, write: writeRis },
  {
    format: 'CSV',
    reader: readGuessed,
    text: inCsv,
    write: (reference: Reference) => [...writeCsv([reference])].join(''),
  },
] as const;

const READ_ONLY = [
  { format: 'EndNote’s XML', reader: readEndnoteXml, text: inXml },
  { format: 'MEDLINE', reader: readMedline, text: inMedline },
] as const;

describe.each([...FORMATS, ...READ_ONLY])('a title in $format', ({ reader, text }) => {
  test.each([
    ['Reduction of CO<sub>2</sub> by <i>E. coli</i>', 'Reduction of CO₂ by E. coli'],
    ['<span style="font-variant:small-caps;">Sleep</span> &amp; memory', 'Sleep & memory'],
    ['Bounds of 2<sup>n</sup> and <br/>more', 'Bounds of 2ⁿ and more'],
    ['a <b and c> d, R&D', 'a <b and c> d, R&D'],
    ['if a < b and x<i>0, $\\sum_{i<b>0}$', 'if a < b and x<i>0, $\\sum_{i<b>0}$'],
    ['x<i>0 of <i>E. coli</i>', 'x<i>0 of E. coli'],
    ['Of <i>E. coli</i></i> cut off', 'Of E. coli cut off'],
    ['<scp>l</scp>-DOPA in H<inf>2</inf>O', 'l-DOPA in H₂O'],
    ['The tag &lt;b&gt; and &amp;amp;', 'The tag <b> and &amp;'],
  ])('has its markup in plain form: %s', (written, title) => {
    expect(referencesIn(reader, text(written))).toMatchObject([{ title, volume: '7' }]);
  });
});

describe.each(FORMATS)('a title in $format', ({ reader, text, write }) => {
  test.each(['The tag <b> and &amp;', '<sub>2</sub>', '&#38; & a < b', '<i>x<i>0</i> &x; & <br>'])(
    'is written so that it is read again: %s',
    (title) => {
      const [read] = referencesIn(reader, text('x'));
      if (!read) throw new Error('nothing was read');
      expect(referencesIn(reader, write({ ...read, title }))).toMatchObject([{ title }]);
    },
  );
});

test.each([
  [
    '{\\textless}i{\\textgreater}{E}. coli{\\textless}/i{\\textgreater} {\\&}amp; {CO}',
    'E. coli & CO',
  ],
  [
    '$\\less$i$\\greater$In vivo$\\less$/i$\\greater$ of R{\\&}amp$\\mathsemicolon$D',
    'In vivo of R&D',
  ],
  ['H$<$sub$>$2$<$/sub$>$O at $p<0.05$', 'H₂O at $p<0.05$'],
  ['Ties~of {\\&} and \\& with <i>~</i>', 'Ties\u00a0of & and & with \u00a0'],
])('BibTeX of Zotero, Mendeley and Crossref has it in LaTeX: %s', (written, title) => {
  const file = `@article{a, title = {${written}}, journal = {${written}}}`;
  const [read] = referencesIn(readBibtex, file);
  expect(read).toMatchObject({ title, venue: title });
  // It goes out as it came, and where it was changed reads as what it became.
  expect(read && writeBibtex(read, 'bibtex', 'a')).toContain(`title = {${written}}`);
  const changed = { ...read, title: `${title} <b>x</b>` } as Reference;
  expect(referencesIn(readBibtex, writeBibtex(changed, 'bibtex', 'a'))).toMatchObject([
    { title: changed.title },
  ]);
});

test.each([
  ['RIS', readRis, 'TY  - JOUR\nTI  - x\nT2  - Energy &amp; <i>Fuels</i>\nT3  - A &amp; B\n'],
  ['CSV', readGuessed, 'Title,Journal,Series\nx,Energy &amp; <i>Fuels</i>,A &amp; B\n'],
  ['MEDLINE', readMedline, 'PMID- 1\nTI  - x\nJT  - Energy &amp; <i>Fuels</i>\nCTI - A & B\n'],
  [
    'EndNote’s XML',
    readEndnoteXml,
    '<xml><records><record><ref-type name="Journal Article"/><titles><title>x</title><secondary-title>Energy &amp;amp; Fuels</secondary-title><tertiary-title>A &amp;amp; B</tertiary-title></titles></record></records></xml>',
  ],
] as const)('so have journals and series in %s', (_format, reader, text) => {
  expect(referencesIn(reader, text)).toMatchObject([{ venue: 'Energy & Fuels', series: 'A & B' }]);
});
