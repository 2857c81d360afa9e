import { expect, test } from 'vitest';
import { csvColumns } from '../../../../src/domain/formats/csv/csv-columns.ts';
import { readCsv } from '../../../../src/domain/formats/csv/read-csv.ts';
import { readMedline } from '../../../../src/domain/formats/medline/read-medline.ts';
import { readRis } from '../../../../src/domain/formats/ris/read-ris.ts';
import { countFound } from './damage.ts';

/** A pattern that must remember every sign it has passed runs out of room at some eight million. */
const MANY = 12_000_000;

test.each([
  ['wide signs', '漢'],
  ['wide blanks', '\u2003'],
  ['hyphens', '-'],
  ['backslashes', '\\'],
])('no reader fails at millions of %s', (_, sign) => {
  const many = `x${sign.repeat(MANY)}漢`;
  const ris = `TY  - ${many}\nTI  - ${many}\nAU  - a, ${many}\nM2  - Read_Status: ${many}\nSP  - ${many}\n`;
  expect(countFound(readRis(ris))).toBe(1);
  expect(countFound(readMedline(`PMID- 1\nTI  - [${many}\nAU  - ${many}\nPG  - ${many}\n`))).toBe(
    1,
  );
  const csv = `Title,Notes,Authors,Pages,Status\n"${many}","${many}","${many};","${many}","${many}"`;
  expect(countFound(readCsv(csv, csvColumns(csv)))).toBe(1);
});
