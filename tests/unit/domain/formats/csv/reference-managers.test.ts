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

test('labels and folders of Paperpile are tags, and its papers of conferences have a venue', () => {
  const text = `Item type,Authors,Title,Full journal,Publication year,Proceedings title,Date published,Arxiv ID,Keywords,Folders filed in,Labels filed in,URLs
Journal Article,"Smith J,van der Berg A",x,Journal of Tests,2019,,2019-05-03,,"one;two",To read;Thesis,deep,https://example.org/a;https://example.org/b
Conference Paper,Smith J,y,,2024,Proceedings of Tests,2024,2401.12345,,,,
Preprint Manuscript,Smith J,z,,2024,,,,,,,
`;
  const none = { status: null, notes: [] };
  expect(referencesIn(readGuessed, text)).toMatchObject([
    {
      type: 'article-journal',
      authors: [
        { given: 'J', family: 'Smith' },
        { given: 'A', particle: 'van der' },
      ],
      venue: 'Journal of Tests',
      issued: { year: 2019, month: 5, day: 3 },
      url: 'https://example.org/a',
      reading: { ...none, tags: ['one', 'two', 'To read', 'Thesis', 'deep'] },
    },
    {
      type: 'paper-conference',
      venue: 'Proceedings of Tests',
      identifiers: { arxiv: '2401.12345' },
      reading: { ...none, tags: [] },
    },
    { type: 'article' },
  ]);
});
