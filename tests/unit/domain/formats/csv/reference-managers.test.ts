import { expect, test } from 'vitest';
import { referencesIn } from '../references-in.ts';
import { readGuessed } from './csv-fixture.ts';

test('what Zotero puts on one line is read apart: “Extra”, and several notes', () => {
  const note = '<div data-schema-version=""9""><p>One; two</p> <p>and three</p></div>';
  const text = `Title,Extra,Notes\nx,Citation Key: a Read_Status: To Read Read_Status_Date: 2020-01-01,"${note}; <p>Four</p>; <h1>Five</h1>"\n`;
  expect(referencesIn(readGuessed, text)).toMatchObject([
    { reading: { status: 'to-read', notes: ['One; two\n\nand three', 'Four', '# Five'] } },
  ]);
});
