import { expect, test } from 'vitest';
import {
  authorLines,
  nameAsRead,
  readAuthors,
} from '../../../../src/domain/import/author-lines.ts';

test.each([
  ['van Beethoven, Ludwig', 'Family name: van Beethoven, given name: Ludwig'],
  ['Ludwig van Beethoven', 'Family name: van Beethoven, given name: Ludwig'],
  ['King, Martin Luther, Jr.', 'Family name: King, given name: Martin Luther, Jr.'],
  ['Plato', 'Family name: Plato'],
  ['The ATLAS Collaboration', 'Institution: The ATLAS Collaboration'],
  ['OpenAI,', 'Institution: OpenAI'],
])('“%s” is read as “%s”', (line, words) =>
  expect(readAuthors(line).authors.map(nameAsRead)).toEqual([words]),
);

test('authors are one in each line, and “et al.” says that there are more', () => {
  const read = readAuthors('Ada Lovelace\r\n\n  Babbage,  Charles \net al.');
  expect(read.authors.map(({ family }) => family)).toEqual(['Lovelace', 'Babbage']);
  expect(read.authorsCut).toBe(true);
  expect(authorLines(read)).toBe('Lovelace, Ada\nBabbage, Charles\net al.');
});

test('institutions are marked only where they would be taken for a person', () => {
  expect(authorLines(readAuthors('OpenAI,\nUniversity of Oxford'))).toBe(
    'OpenAI,\nUniversity of Oxford',
  );
});

test('a line of a name that is known stands for that name, however odd it is', () => {
  const odd = { family: 'J., Jr.', given: 'x, y', particle: '', suffix: '', isLiteral: false };
  const text = authorLines({ authors: [odd], authorsCut: false });
  expect(readAuthors(`Ada Lovelace\n${text}`, [odd]).authors[1]).toBe(odd);
});
