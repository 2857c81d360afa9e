import fc from 'fast-check';
import {
  HIGHLIGHT_COLOURS,
  type Highlight,
  MARKABLE,
} from '../../../../../src/domain/highlight/highlight.ts';
import type { NoteId } from '../../../../../src/domain/note.ts';
import type { PaperId } from '../../../../../src/domain/paper.ts';
import { SORTS } from '../../../../../src/domain/query/sort.ts';
import type { Reference } from '../../../../../src/domain/reference/reference.ts';
import { SOURCE_FORMATS } from '../../../../../src/domain/reference/source.ts';
import { STATUSES, type Status } from '../../../../../src/domain/status.ts';
import {
  TAG_COLOURS,
  TAG_NAME_LIMIT,
  type Tag,
  type TagId,
} from '../../../../../src/domain/tag.ts';
import { foldedTagName, tidyTagName } from '../../../../../src/domain/tag-name.ts';
import {
  ALL_NAME,
  foldedViewName,
  READY_VIEWS,
  type View,
  type ViewId,
} from '../../../../../src/domain/view.ts';
import { anyReference } from '../any-reference.ts';

/** A paper with all that a person keeps of it. */
export interface MadePaper {
  readonly id: PaperId;
  readonly added: number;
  readonly reference: Omit<Reference, 'reading'>;
  readonly status: Status;
  readonly tags: readonly TagId[];
  readonly notes: readonly { readonly id: NoteId; readonly text: string }[];
  readonly highlights: readonly Omit<Highlight, 'made'>[];
}

export interface MadeLibrary {
  readonly tags: readonly Tag[];
  readonly views: readonly View[];
  readonly papers: readonly MadePaper[];
}

/** Any text that a person or program can make, halves of signs and what means something to JSON among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '\ud800',
    'a\udfff',
    '\u2028\u2029',
    '"\\',
    '__proto__',
    '\0',
    ' ',
    '\r\n',
    '\ufeff',
  ),
);

const id36 = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-z]{${length}}$`, 'u'));

const name = anyText
  .map((text) => tidyTagName(text).slice(0, TAG_NAME_LIMIT).trim())
  .filter((text) => text !== '');

const slug = anyText.map((text) => text.replaceAll('/', '-')).filter((text) => text !== '');

const tags: fc.Arbitrary<readonly Tag[]> = fc
  .uniqueArray(
    fc.record({
      id: slug.map((text): TagId => `t-${text}`),
      name,
      colour: fc.constantFrom(...TAG_COLOURS),
    }),
    { selector: (tag) => foldedTagName(tag.name), maxLength: 4 },
  )
  .map((all) => [...new Map(all.map((tag) => [tag.id, tag])).values()]);

const views: fc.Arbitrary<readonly View[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.oneof(
        fc.constantFrom(...READY_VIEWS.keys()),
        slug.map((text): ViewId => `v-${text}`),
      ),
      name,
      text: anyText.map((text) => text.trim()),
      sort: fc.option(
        fc.record({
          by: fc.constantFrom(...SORTS),
          direction: fc.constantFrom('ascending', 'descending'),
        }),
      ),
    }),
    { selector: (view) => foldedViewName(view.name), maxLength: 5 },
  )
  .map((all) => [
    ...new Map(
      all
        .filter((view) => foldedViewName(view.name) !== foldedViewName(ALL_NAME))
        .map((view) => [view.id, view]),
    ).values(),
  ]);

const highlight: fc.Arbitrary<Omit<Highlight, 'made'>> = fc.record({
  id: id36(16).map((text) => `h-${text}` as const),
  anchor: fc.record({
    part: fc.constantFrom(...MARKABLE),
    quote: fc.record({
      exact: anyText.filter((text) => text !== ''),
      prefix: anyText,
      suffix: anyText,
    }),
    position: fc
      .tuple(fc.nat(), fc.nat())
      .map(([start, length]) => ({ start, end: start + length })),
  }),
  colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
  comment: anyText,
});

const reference: fc.Arbitrary<Omit<Reference, 'reading'>> = fc
  .tuple(
    anyReference,
    fc.record({
      format: fc.constantFrom(...SOURCE_FORMATS),
      type: anyText,
      fields: fc.array(fc.tuple(anyText, anyText), { maxLength: 3 }),
    }),
  )
  .map(([{ reading: _reading, ...known }, source]) => ({ ...known, source }));

function paperWith(all: readonly Tag[]): fc.Arbitrary<MadePaper> {
  const texts = fc.uniqueArray(fc.tuple(fc.option(id36(13), { freq: 3 }), anyText), {
    selector: ([suffix]) => suffix,
    maxLength: 3,
  });
  return fc
    .record({
      id: id36(16).map((text): PaperId => `p-${text}`),
      added: fc.nat({ max: 4e12 }),
      reference,
      status: fc.constantFrom(...STATUSES),
      tags: fc.subarray(all.map(({ id }) => id)),
      notes: texts,
      highlights: fc.uniqueArray(highlight, { selector: ({ id }) => id, maxLength: 3 }),
    })
    .map((made) => ({
      ...made,
      notes: made.notes.map(([suffix, text]) => ({
        id: `n-${made.id.slice(2)}${suffix === null ? '' : `.${suffix}`}` as const,
        text,
      })),
    }));
}

/** A library with papers that may be alike, and all that a person can keep in one. */
export const anyLibrary: fc.Arbitrary<MadeLibrary> = tags.chain((all) =>
  fc.record({
    tags: fc.constant(all),
    views,
    papers: fc
      .uniqueArray(paperWith(all), { selector: ({ id }) => id, maxLength: 3 })
      .chain((papers) => {
        const [first] = papers;
        // The first one once more, as another paper of the same words.
        const twin = first && { ...first, id: `${first.id}z` as const, notes: [], added: 1 };
        return fc.boolean().map((isTwin) => (isTwin && twin ? [...papers, twin] : papers));
      }),
  }),
);
