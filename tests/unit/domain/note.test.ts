import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  furtherNote,
  isNoteId,
  NOTE_ID_BYTES,
  noteOf,
  paperOfNote,
} from '../../../src/domain/note.ts';

const bytes = fc.uint8Array({ minLength: NOTE_ID_BYTES, maxLength: NOTE_ID_BYTES });
const time = fc.integer({ min: 0, max: 36 ** 9 - 1 });

test('a further note belongs to its paper and comes after the first and those made before', () => {
  fc.assert(
    fc.property(time, time, bytes, bytes, (one, other, some, more) => {
      const note = furtherNote('p-1a2b', one, some);
      expect(isNoteId(note)).toBe(true);
      expect(paperOfNote(note)).toBe('p-1a2b');
      expect(note > noteOf('p-1a2b')).toBe(true);
      if (one < other) expect(note < furtherNote('p-1a2b', other, more)).toBe(true);
    }),
  );
});

test.each([
  '',
  'n-',
  'p-1',
  'n-1.',
  'n-1.short',
  'n-1/2',
  'n-1.0000000000000.0',
  'n-1.000000000000A',
])('“%s” is no note', (text) => expect(isNoteId(text)).toBe(false));
