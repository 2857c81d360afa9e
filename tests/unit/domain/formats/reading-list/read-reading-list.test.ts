import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReadingList } from '../../../../../src/domain/formats/reading-list/read-reading-list.ts';
import { ID_LIMIT } from '../../../../../src/domain/id-limit.ts';
import { furtherNote, NOTE_ID_BYTES } from '../../../../../src/domain/note.ts';
import type { FoundInOwn } from '../../../../../src/domain/reference/found.ts';
import { exportedText, madeLibrary } from '../../../library/import/made-library.ts';
import { runs } from '../../../runs.ts';
import { anyLibrary } from './arbitrary-library.ts';

const [SAMPLE] = fc.sample(
  anyLibrary.filter(
    ({ papers, tags, views }) =>
      papers.some(
        ({ notes, highlights, tags: on }) => notes.length * highlights.length * on.length > 0,
      ) &&
      papers.length > 1 &&
      tags.length > 1 &&
      views.length > 1,
  ),
  { numRuns: 1, seed: 7 },
);
if (!SAMPLE) throw new Error('There is no sample.');
const TEXT = exportedText(madeLibrary(SAMPLE));
/** The file as JSON, to be changed. */
const file = () => JSON.parse(TEXT);

/** What is told of a file but how far it was checked. */
const read = (text: string): readonly FoundInOwn[] =>
  [...readReadingList(text)].filter(({ kind }) => kind !== 'checked');

/** Why a file is refused, of which nothing else is told. */
function reasonFor(text: string): string {
  const found = read(text);
  expect(found.map(({ kind }) => kind)).toEqual(['refused']);
  return found[0]?.kind === 'refused' ? found[0].reason : '';
}

const AGAIN = 'Nothing was taken from it. Export it again, or use another copy.';

test('tags and views come first, then each paper with the line it stands in', () => {
  const [shelf, ...papers] = read(TEXT);
  expect(shelf).toMatchObject({ kind: 'shelf', shelf: { tags: { length: SAMPLE.tags.length } } });
  expect(papers.map((found) => found.kind === 'reference' && found.line)).toEqual(
    SAMPLE.papers.map((_, at) => 8 + at),
  );
});

test('a further note on a paper with the longest id there can be is read', () => {
  const long = file();
  const id = `p-${'a'.repeat(ID_LIMIT - 2)}` as const;
  const note = furtherNote(id, 0, new Uint8Array(NOTE_ID_BYTES));
  long.papers = [{ ...long.papers[0], id, notes: [{ id: note, text: 'Of ants.' }] }];
  expect(read(JSON.stringify(long)).at(-1)).toMatchObject({
    reference: { reading: { own: { notes: [{ id: note }] } } },
  });
});

test('members in another order, with others beside them and other blanks, are read the same', () => {
  const { format, version, tags, views, papers } = file();
  const more = JSON.parse('{"__proto__":{"x":1},"later":[{"deep":[[]]},null,true]}');
  const other = {
    papers: papers.map((paper: object) => ({ ...more, ...paper })),
    views,
    ...more,
    tags,
    version,
    format,
  };
  const bare = (text: string) => read(text).map((found) => ({ ...found, line: 0, end: 0 }));
  expect(bare(JSON.stringify(other, null, '\t\r\n'.slice(0, 1)))).toEqual(bare(TEXT));
});

test('a file that is cut anywhere is refused, with the line', () => {
  fc.assert(
    fc.property(fc.nat(TEXT.trimEnd().length - 1), (at) => {
      const lines = TEXT.slice(0, at).split('\n').length;
      expect(reasonFor(TEXT.slice(0, at))).toBe(
        `is not whole: it breaks off in line ${lines}. ${AGAIN}`,
      );
    }),
    { numRuns: runs(2000) },
  );
});

test('of a file that is damaged anywhere all is taken, or nothing', () => {
  fc.assert(
    fc.property(
      fc.nat(TEXT.length),
      fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '\n', '\0', 'x', '1', '-'),
      fc.nat({ max: 3 }),
      (at, inserted, removed) => {
        const found = read(TEXT.slice(0, at) + inserted + TEXT.slice(at + removed));
        if (found[0]?.kind === 'refused') expect(found).toHaveLength(1);
        else expect(found).toHaveLength(1 + SAMPLE.papers.length);
      },
    ),
    { numRuns: runs(5000) },
  );
});

test('any value in the place of any other is taken, or the file is refused', () => {
  const places: { readonly of: Record<string, unknown>; readonly key: string }[] = [];
  const whole = file();
  const walk = (of: Record<string, unknown>) => {
    for (const key of Object.keys(of)) {
      places.push({ of, key });
      const value = of[key];
      if (typeof value === 'object' && value !== null) walk(value as Record<string, unknown>);
    }
  };
  walk(whole);
  fc.assert(
    fc.property(fc.nat(places.length - 1), fc.jsonValue({ maxDepth: 1 }), (at, value) => {
      const place = places[at];
      if (!place) return;
      const before = place.of[place.key];
      place.of[place.key] = value;
      const found = read(JSON.stringify(whole));
      place.of[place.key] = before;
      if (found[0]?.kind === 'refused') expect(found).toHaveLength(1);
      else expect(found[0]?.kind).toBe('shelf');
    }),
    { numRuns: runs(5000) },
  );
});

const changed = (change: (of: ReturnType<typeof file>) => void): string => {
  const of = file();
  change(of);
  return JSON.stringify(of, null, 2);
};

test.each([
  [
    'a newer version',
    changed((of) => {
      of.version = 2;
      of.papers = 'of another kind';
    }),
    'was written by a newer version of Reading List: it has version 2 of the format, and this one reads version 1. Nothing was taken from it. Update Reading List, then import it again.',
  ],
  ['no version', changed((of) => delete of.version), /^does not say “version”: 1, so/],
  ['no papers', changed((of) => delete of.papers), /^lacks the member “papers”\./],
  ['no views', changed((of) => delete of.views), /^lacks the member “views”\./],
  [
    'papers that are no list',
    changed((of) => {
      of.papers = {};
    }),
    /^is damaged: “papers” is no list\./,
  ],
  [
    'a paper that is none',
    changed((of) => {
      of.papers[0] = 7;
    }),
    /^is damaged in line \d+, in the paper: it is 7, which it cannot be\./,
  ],
  [
    'a colour that is none',
    changed((of) => {
      of.tags[0].colour = 'brown';
    }),
    /^is damaged in line \d+: “tags\.0\.colour” is "brown", which it cannot be\./,
  ],
  [
    'a paper without status',
    changed((of) => delete of.papers[1].status),
    /in the paper “.*”: “status” is missing\./,
  ],
  [
    'an id that leads elsewhere',
    changed((of) => {
      of.papers[0].id = 'p-a/../b';
    }),
    /“id” is not the id of a paper\./,
  ],
  [
    'a paper twice',
    changed((of) => {
      of.papers[1] = of.papers[0];
    }),
    /has the paper “p-\w+” twice\./,
  ],
  [
    'a tag twice',
    changed((of) => {
      of.tags[1].id = of.tags[0].id;
    }),
    /^is damaged: it has “t-.*” twice\./,
  ],
  [
    'a tag that is not told',
    changed((of) => {
      of.papers[0].tags = ['t-nowhere'];
    }),
    /the tag “t-nowhere” of a paper is not in “tags”\./,
  ],
  [
    'a note of another paper',
    changed((of) => {
      of.papers[0].notes = [{ id: 'n-other', text: 'x' }];
    }),
    /the note “n-other” is of another paper\./,
  ],
  [
    'a note without end',
    changed((of) => {
      of.papers[0].notes = [
        { id: of.papers[0].id.replace('p-', 'n-'), text: 'x'.repeat(1_000_001) },
      ];
    }),
    /“notes\.0\.text” is longer than 1000000 characters\./,
  ],
  [
    'a time that is none',
    changed((of) => {
      of.papers[0].added = 1e300;
    }),
    /“added” is 1e\+300, which it cannot be\./,
  ],
  [
    'a member twice',
    TEXT.replace('"version": 1,', '"version": 1, "version": 1,'),
    /^is damaged in line 3: the member “version” is there twice\./,
  ],
  [
    'nesting without end',
    TEXT.replace(
      '"version": 1,',
      `"version": 1, "x": ${'['.repeat(500_000)}${']'.repeat(500_000)},`,
    ),
    /^is damaged in line 3: what stands there is no JSON\./,
  ],
  ['something behind it', `${TEXT}{}`, /^is damaged in line \d+: what stands there is no JSON\./],
])('a file with %s is refused', (_, text, reason) => {
  expect(reasonFor(text)).toMatch(reason);
});
