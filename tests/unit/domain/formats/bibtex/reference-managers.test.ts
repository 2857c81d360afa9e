import { expect, test } from 'vitest';
import { writeBibtex } from '../../../../../src/domain/formats/bibtex/write-bibtex.ts';
import { only } from './fixture.ts';

test('what JabRef until version 3 calls a review is a note', () => {
  const paper = only(
    '@article{a, title = {x}, review = {Worth a\n\nsecond look}, comment = {Lent}}',
  );
  expect(paper.reading.notes).toEqual(['Worth a\n\nsecond look', 'Lent']);
  expect(writeBibtex(paper, 'bibtex', 'a')).toContain('review = {Worth a\n\nsecond look}');
});

test.each([
  ['Science &amp; Technology, Sleep', ['Science & Technology', 'Sleep']],
  ['Science &amp; Technology; Sleep, deep', ['Science & Technology', 'Sleep, deep']],
  ['Caf&#233;s; R&D; T; x&y', ['Cafés', 'R&D', 'T', 'x&y']],
])('the semicolon of a name of HTML parts no keywords: %s', (keywords, tags) => {
  const paper = only(`@article{a, title = {x}, keywords = {${keywords}}}`);
  expect(paper.reading.tags).toEqual(tags);
  const changed = { ...paper, reading: { ...paper.reading, tags: [...tags, '&amp; <b>'] } };
  expect(only(writeBibtex(changed, 'bibtex', 'a')).reading.tags).toEqual([...tags, '&amp; <b>']);
});

test.each([
  ['Smith, J.; van den Berg, Anna; Bar, C.', ['J. | Smith', 'Anna | van den Berg', 'C. | Bar']],
  ['John Smith; Anna Doe', ['John | Smith', 'Anna | Doe']],
  ['Smith, J.; Doe, A.; et al.', ['J. | Smith', 'A. | Doe', 'cut']],
  ['Smith, J. and {Bar; Sons}', ['J. | Smith', ' | Bar; Sons']],
  ['M&uuml;ller, Jan', ['Jan | Müller']],
])('names with semicolons between them are several: %s', (author, people) => {
  const paper = only(`@article{a, title = {x}, author = {${author}}}`);
  const told = paper.authors.map(
    ({ given, particle, family }) => `${given} | ${particle === '' ? '' : `${particle} `}${family}`,
  );
  expect([...told, ...(paper.authorsCut ? ['cut'] : [])]).toEqual(people);
});

test.each([
  ['howpublished = {Available at \\url{https://example.org/a_b}}', 'https://example.org/a_b'],
  ['howpublished = {\\href{https://example.org/a\\%20b}{here}}', 'https://example.org/a%20b'],
  ['note = {\\url{https://example.org/a}, accessed 2019-01-01}', 'https://example.org/a'],
  ['note = {\\url{https://example.org/a} and \\url{https://example.org/b}}', ''],
  ['note = {Code at \\url{www.example.org}}', ''],
])('the address of a work is found amid words: %s', (field, url) => {
  const paper = only(`@misc{a, title = {x}, ${field}}`);
  expect(paper.url).toBe(url);
  expect(writeBibtex(paper, 'bibtex', 'a')).toContain(`${field},\n}`);
});

test('the note of an article has the address of something else', () => {
  expect(only('@article{a, title = {x}, note = {Code: \\url{https://example.org}}}').url).toBe('');
});
