import { expect, test } from 'vitest';
import { fileFormat } from '../../../../src/domain/import/file-format.ts';

test.each([
  ['bibtex', 'refs.txt', '% exported\n@article{a, title={B}}'],
  ['bibtex', 'refs.bib', ''],
  ['bibtex', 'a', '@STRING(x = "y")\n@inproceedings{b, title = x}'],
  ['ris', 'a.txt', '\uFEFFTY  - JOUR\r\nTI  - X\r\nER  - \r\n'],
  ['medline', 'a.txt', '\nPMID- 123\nTI  - X\n'],
  ['csl-json', 'a.txt', ' [{"type":"book"}]'],
  ['csl-json', 'a', '{"items":[]}'],
  ['csl-json', 'a', '[]'],
  ['reading-list', 'a.txt', '\uFEFF{\n  "format" : "reading-list",'],
  ['reading-list', 'a', '{"exported":"","format":"reading-list"'],
  ['csl-json', 'a', '{"items":[{"note":"\\"format\\":\\"reading-list\\""}]}'],
  ['endnote-xml', 'a.txt', '<?xml version="1.0"?><xml><records><record>'],
  ['csv', 'a.txt', 'Title;Author\nX;Y'],
  ['csv', 'a.csv', 'Titel,Jahr\nX,2000'],
  ['author-page', 'a.txt', 'Ada Author\nCVNov 23, 2022\nA title'],
  [null, 'a.txt', 'Dear reader, the title is missing.'],
  [null, 'a.pdf', '%PDF-1.7'],
  [null, 'a', 'write to me@example.org (please)'],
])('%s is known in %s: %j', (format, name, text) => {
  expect(fileFormat(name, text)).toBe(format);
});
