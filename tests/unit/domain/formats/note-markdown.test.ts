import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  noteMarkdown,
  notesAmid,
  writtenNote,
} from '../../../../src/domain/formats/note-markdown.ts';
import { runs } from '../../runs.ts';

test('a note in HTML is read as Markdown, one that only begins with a tag as it is', () => {
  expect(noteMarkdown('<p>Of <b>ants</b></p>')).toBe('Of **ants**');
  expect(noteMarkdown('<b>Ants</b> are here')).toBe('<b>Ants</b> are here');
});

test('only a note that would be taken for HTML gets a backslash', () => {
  expect(writtenNote('<b>Ants</b>')).toBe('\\<b>Ants</b>');
  expect(writtenNote('<p>a</p>; <p>b')).toBe('\\<p>a</p>; <p>b');
  expect(writtenNote('<b>Ants</b> are here')).toBe('<b>Ants</b> are here');
  expect(writtenNote('\\alpha')).toBe('\\alpha');
});

test('any note is read again as it was', () => {
  const piece = fc.oneof(
    fc.constantFrom('\\', '<b>', '</b>', '<p>', '</p>', '; ', '\n', '&amp;', ' ', 'a'),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const note = pieces.join('');
      expect(notesAmid(writtenNote(note)).map(noteMarkdown)).toEqual([note]);
    }),
    { numRuns: runs(20_000, 2000) },
  );
});
