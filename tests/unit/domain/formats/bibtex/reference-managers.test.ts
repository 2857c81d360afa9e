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
