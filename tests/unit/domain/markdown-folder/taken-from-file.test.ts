import { describe, expect, it, test } from 'vitest';
import type { HighlightId } from '../../../../src/domain/highlight/highlight.ts';
import {
  isNothing,
  isSameTags,
  takenFromFile,
  withTaken,
} from '../../../../src/domain/markdown-folder/taken-from-file.ts';
import { NOTE_LIMIT } from '../../../../src/domain/note.ts';
import { TAG_NAME_LIMIT } from '../../../../src/domain/tag.ts';
import { ownFields } from './own-fields.ts';

const MARK: HighlightId = 'h-0123456789abcdef';
const own = ownFields({
  status: 'reading',
  tags: ['NLP', 'to cite'],
  notes: [{ id: 'n-1', text: 'one' }],
  highlights: [{ id: MARK, colour: 'green', quote: 'much', comment: 'Really?' }],
});

describe('what a file says', () => {
  test.each([
    ['nothing', {}],
    ['the same', { status: own.status, tags: own.tags, notes: own.notes }],
    ['tags in other capitals and order', { tags: ['to  cite', 'nlp'] }],
    ['another title', { title: 'Bees' }],
    ['no notes', { notes: [], highlights: [] }],
    ['a note of another paper', { notes: [{ id: 'n-2' as const, text: 'x' }] }],
    [
      'a note that is too long',
      { notes: [{ id: 'n-1' as const, text: 'x'.repeat(NOTE_LIMIT + 1) }] },
    ],
    ['a blank new note', { notes: [{ id: 'n-1.000000000abcd' as const, text: ' \n' }] }],
    [
      'a highlight without a colour',
      { highlights: [{ id: MARK, colour: null, quote: 'much', comment: 'Really?' }] },
    ],
    [
      'a highlight that is not known',
      { highlights: [{ id: 'h-x' as const, colour: 'blue' as const, quote: '', comment: 'x' }] },
    ],
  ])('is taken for nothing where it is %s', (_, said) => {
    expect(isNothing(takenFromFile(said, own))).toBe(true);
  });

  it('is taken where it is something else', () => {
    const taken = takenFromFile(
      {
        status: 'read',
        tags: ['NLP', 'zoo'],
        notes: [
          { id: 'n-1', text: 'two' },
          { id: 'n-1.000000000abcd', text: 'three' },
        ],
        highlights: [{ id: MARK, colour: 'blue', quote: 'x', comment: '' }],
      },
      own,
    );
    expect(taken).toEqual({
      paper: 'p-1',
      status: 'read',
      tagsOn: ['zoo'],
      tagsOff: ['to cite'],
      notes: [
        { id: 'n-1', text: 'two' },
        { id: 'n-1.000000000abcd', text: 'three' },
      ],
      highlights: [
        { highlight: MARK, field: 'colour', value: 'blue' },
        { highlight: MARK, field: 'comment', value: '' },
      ],
    });
    expect(withTaken(own, taken)).toMatchObject({
      status: 'read',
      tags: ['NLP', 'zoo'],
      notes: taken.notes,
      highlights: [{ colour: 'blue', comment: '' }],
    });
  });

  it('empties a note that is blank there', () => {
    const taken = takenFromFile({ notes: [{ id: 'n-1', text: ' ' }] }, own);
    expect(taken.notes).toEqual([{ id: 'n-1', text: '' }]);
    expect(withTaken(own, taken).notes).toEqual([]);
  });
});

test('a tag that is too long is the one it was cut to', () => {
  const long = 'x'.repeat(TAG_NAME_LIMIT + 10);
  const [cut = ''] = takenFromFile({ tags: [long] }, ownFields()).tagsOn;
  expect(cut).toHaveLength(TAG_NAME_LIMIT);
  expect(isSameTags([cut], [long])).toBe(true);
  expect(isSameTags([cut], [long, 'other'])).toBe(false);
});
