import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCslJson } from '../../../../../src/domain/formats/csl-json/read-csl-json.ts';
import { writeCslJson } from '../../../../../src/domain/formats/csl-json/write-csl-json.ts';
import type { Reference } from '../../../../../src/domain/reference/reference.ts';
import { PATIENCE, runs } from '../../../runs.ts';
import { anyReference } from '../any-reference.ts';
import { expectToReadAnyText } from '../reads-any-text.ts';
import { referencesAmong, referencesIn, withoutSource } from '../references-in.ts';

const written = (references: readonly Reference[]) => [...writeCslJson(references)].join('');

/** References whose keys differ, as ids have to. */
const anyReferences = fc.uniqueArray(anyReference, {
  selector: ({ citationKey }) => citationKey,
  maxLength: 4,
});

test(
  'what is written is read as what it was, in every field of CSL-JSON',
  () => {
    fc.assert(
      fc.property(anyReferences, (references) => {
        const read = referencesIn(readCslJson, written(references));
        expect(read.map(withoutSource)).toEqual(references.map(withoutSource));
      }),
      { numRuns: runs(10_000, 400) },
    );
  },
  PATIENCE,
);

test('what was read and written is read as it was, its source included', () => {
  fc.assert(
    fc.property(anyReferences, (references) => {
      const read = referencesIn(readCslJson, written(references));
      expect(referencesIn(readCslJson, written(read))).toEqual(read);
    }),
    { numRuns: runs(1000) },
  );
});

test('what is changed after reading is written, and the rest as it was', () => {
  fc.assert(
    fc.property(anyReference, anyReference, (before, after) => {
      const [read] = referencesIn(readCslJson, written([before]));
      const changed = { ...after, source: read?.source ?? after.source };
      const [again] = referencesIn(readCslJson, written([changed]));
      expect({ ...again, source: null }).toEqual({ ...after, source: null });
    }),
    { numRuns: runs(1000) },
  );
});

test('the items before the end of a file that breaks off are read as they were', () => {
  fc.assert(
    fc.property(anyReferences, fc.nat(), (references, cut) => {
      const text = written(references);
      const whole = [...readCslJson(text)];
      const at = cut % (text.length + 1);
      const before = whole.filter(({ end }) => end <= at);
      expect([...readCslJson(text.slice(0, at))].slice(0, before.length)).toEqual(before);
    }),
    { numRuns: runs(1000) },
  );
});

test('the items before damage are read as they were, and those well after it too', () => {
  fc.assert(
    fc.property(
      anyReferences,
      fc.nat(),
      fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '\n', '\0', 'x', '\ud800'),
      fc.nat({ max: 3 }),
      (references, place, inserted, removed) => {
        const text = written(references);
        const at = place % (text.length + 1);
        const damaged = text.slice(0, at) + inserted + text.slice(at + removed);
        const found = [...readCslJson(damaged)];
        const before = [...readCslJson(text)].filter(({ end }) => end <= at);
        expect(found.slice(0, before.length)).toEqual(before);
        const read = referencesAmong(found);
        // The damaged one, and the next where it hides the end of the one before; a backslash before a
        // quote makes texts of what is none, in which braces of a title may hide one more.
        const hidden = inserted === '\\' ? 3 : 2;
        expect(read.length).toBeGreaterThanOrEqual(references.length - hidden);
      },
    ),
    { numRuns: runs(2000) },
  );
});

test('any text is read without failing, and places go forward', () => {
  expectToReadAnyText(
    readCslJson,
    '[ ] { } , : " \\ null 1 -1e999 {"id":"a","title":"b"} {"id": "title": \n \ufeff "items":['.split(
      ' ',
    ),
  );
});
