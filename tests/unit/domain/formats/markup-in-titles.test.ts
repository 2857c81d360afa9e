import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../../src/domain/formats/csv/write-csv.ts';
import { readRis } from '../../../../src/domain/formats/ris/read-ris.ts';
import { writeRis } from '../../../../src/domain/formats/ris/write-ris.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';
import { readGuessed } from './csv/csv-fixture.ts';
import { referencesIn } from './references-in.ts';

const inRis = (title: string): string => `TY  - JOUR\nTI  - ${title}\nVL  - 7\nER  - \n`;
const inCsv = (title: string): string => `Title,Volume\n"${title.replaceAll('"', '""')}",7\n`;

const FORMATS = [
  { format: 'RIS', reader: readRis, text: inRis, write: writeRis },
  {
    format: 'CSV',
    reader: readGuessed,
    text: inCsv,
    write: (reference: Reference) => [...writeCsv([reference])].join(''),
  },
] as const;

describe.each(FORMATS)('a title in $format', ({ reader, text, write }) => {
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

  test.each(['The tag <b> and &amp;', '<sub>2</sub>', '&#38; & a < b', '<i>x<i>0</i> &x; & <br>'])(
    'is written so that it is read again: %s',
    (title) => {
      const [read] = referencesIn(reader, text('x'));
      if (!read) throw new Error('nothing was read');
      expect(referencesIn(reader, write({ ...read, title }))).toMatchObject([{ title }]);
    },
  );
});
