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
