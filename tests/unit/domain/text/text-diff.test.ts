import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CompareWords,
  type TextPiece,
  textDiff,
  wordsAndSpaces,
} from '../../../../src/domain/text/text-diff.ts';

const compare: CompareWords = (from, to) =>
  diffArrays([...from], [...to]).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));

const SIGNS = { same: '', added: '+', removed: '-' } as const;
const shown = (pieces: readonly TextPiece[] | null) =>
  pieces?.map(({ kind, text }) => `${SIGNS[kind]}${text}`);

test.each([
  ['the old way', 'the new way', ['the ', '-old', '+new', ' way']],
  ['an old worn way', 'a new fresh way', ['-an old worn', '+a new fresh', ' way']],
  ['one two', 'one', ['one', '- two']],
  ['', 'words', ['+words']],
  ['same', 'same', ['same']],
  ['Θεωρία και πράξη', 'Θεωρία χωρίς πράξη', ['Θεωρία ', '-και', '+χωρίς', ' πράξη']],
])('from %j to %j', (from, to, pieces) =>
  expect(shown(textDiff(from, to, compare))).toEqual(pieces),
);

const text = fc
  .array(fc.constantFrom('a', 'bc', ' ', '  ', '\n', '.', 'ä', '読む', '𝛼', '- '))
  .map((parts) => parts.join(''));

test('the pieces are both texts again', () =>
  fc.assert(
    fc.property(text, text, (from, to) => {
      const pieces = textDiff(from, to, compare) ?? [];
      const without = (kind: TextPiece['kind']) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('');
      expect(without('added')).toBe(from);
      expect(without('removed')).toBe(to);
      expect(wordsAndSpaces(from).join('')).toBe(from);
    }),
  ));

test('lines are compared where words take too long, and nothing where lines do', () => {
  const byLine: CompareWords = (from, to) => (from.length > 2 ? null : compare(from, to));
  expect(shown(textDiff('a b\nc d', 'a b\nc e', byLine))).toEqual(['a b\n', '-c d', '+c e']);
  expect(textDiff('a b', 'a c', () => null)).toBeNull();
});
