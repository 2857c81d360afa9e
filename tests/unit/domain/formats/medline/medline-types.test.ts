import { expect, test } from 'vitest';
import { typeOfMedline } from '../../../../../src/domain/formats/medline/medline-types.ts';

test.each([
  ['Journal Article, Video-Audio Media', 'article-journal'],
  ['Dataset, Journal Article', 'article-journal'],
  ['Lecture, Journal Article', 'article-journal'],
  ['Congress, JOURNAL ARTICLE', 'article-journal'],
  ['Journal Article, Legal Case, Technical Report', 'article-journal'],
  ['Journal Article, Preprint', 'article'],
  ['Dataset, Journal Article, Book Review', 'review'],
  ['Journal Article, Book Chapter', 'chapter'],
  ['Video-Audio Media', 'motion_picture'],
  ['Review, Dataset', 'dataset'],
  ['Review', 'article-journal'],
])('what PubMed calls %s is of the type %s', (kinds, type) => {
  expect(typeOfMedline(kinds.split(', '), false)).toBe(type);
});

test('an article in a book is a chapter of it', () => {
  expect(typeOfMedline(['Journal Article', 'Lecture'], true)).toBe('chapter');
});
