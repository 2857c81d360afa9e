import fc from 'fast-check';
import type { HighlightId } from '../../../../src/domain/highlight/highlight.ts';
import { HIGHLIGHT_COLOURS } from '../../../../src/domain/highlight/highlight.ts';
import { fileMarks } from '../../../../src/domain/markdown-folder/marked-text.ts';
import { NO_SHAPE, type PaperFile } from '../../../../src/domain/markdown-folder/paper-file.ts';
import type { NoteId } from '../../../../src/domain/note.ts';
import { STATUSES } from '../../../../src/domain/status.ts';

/** Text that is hard on YAML and Markdown, with any sign of Unicode in between. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  fc.constantFrom(
    ...[
      '# ',
      ': ',
      '- ',
      ' #',
      '"',
      "'",
      '\\',
      '==',
      '=',
      '---',
      '\n',
      '\n\n',
      '> ',
      '{',
      '[',
      ']',
      ',',
    ],
    ...[
      '|',
      '&a',
      '*b',
      '!c',
      '%',
      '@',
      '`',
      'null',
      '~',
      'yes',
      '1',
      '2020-01-01',
      ' ',
      '🧪',
      'é',
      'e\u0301',
    ],
    ...[
      '<!-- reading-list: end -->',
      '<!-- reading-list: note n-1 -->',
      '\n<!-- \\reading-list: end -->\n',
    ],
    ...['key: value', '## Notes', '\u0085', '\u2028', '\ufeff', '\t', 'α', '$x_1$', '**⚠ End'],
  ),
);
export const text = fc
  .array(piece, { maxLength: 8 })
  .map((parts) => parts.join('').replace(/\r\n?/g, '\n'));
const line = text.map((one) => one.replace(/\n/g, ' '));
const name = line.filter((one) => one !== 'et al.');
const word = fc.stringMatching(/^[0-9a-z]{1,8}$/);
const day = fc.oneof(fc.constant(''), fc.constantFrom('2024-02-29', '1999-12-31'));
const tag = text.map((one) => one.trim()).filter(Boolean);

export const paperFile: fc.Arbitrary<PaperFile> = fc
  .record({
    id: word.map((id) => `p-${id}` as const),
    title: text,
    authors: fc.array(name, { maxLength: 4 }),
    authorsCut: fc.boolean(),
    year: fc.option(fc.integer({ min: 0, max: 3000 })),
    venue: text,
    doi: line,
    arxiv: line,
    url: line,
    status: fc.constantFrom(...STATUSES),
    tags: fc.uniqueArray(tag, { maxLength: 4 }),
    rating: fc.option(fc.integer({ min: 0, max: 5 })),
    published: day,
    added: day,
    read: day,
    abstract: text,
    stretches: fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 3 }),
    highlights: fc.uniqueArray(
      fc.record({
        id: word.map((id): HighlightId => `h-${id}`),
        colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
        quote: text,
        comment: text,
      }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
    notes: fc.uniqueArray(fc.record({ id: word.map((id): NoteId => `n-${id}`), text }), {
      maxLength: 3,
      selector: ({ id }) => id,
    }),
  })
  .map(({ stretches, ...fields }) => ({
    ...fields,
    marks: fileMarks(
      fields.abstract,
      stretches.map(([from, length]) => ({ from, to: from + length })),
    ),
    shape: NO_SHAPE,
  }));
