import { expect, test } from 'vitest';
import type { ImportView } from '../../../../src/preload/import-types.ts';
import {
  doublesWords,
  fileWords,
  previewWords,
} from '../../../../src/renderer/import/preview-words.ts';
import { importView } from './fake-import.ts';

const counts = (changed: Partial<ImportView['counts']>) => ({
  counts: { new: 0, different: 0, likely: 0, known: 0, ...changed },
});

test.each<[Partial<ImportView>, string]>([
  [{ toAdd: 1 }, '1 paper will be added.'],
  [{ toAdd: 1200 }, '1,200 papers will be added.'],
  [{ toMerge: 1 }, '1 paper will be put together with one that is here.'],
  [{ toMerge: 3 }, '3 papers will be put together with ones that are here.'],
  [{ toAdd: 12, toMerge: 3 }, '12 papers will be added, 3 put together with ones that are here.'],
  [{ toAdd: 1, toMerge: 1 }, '1 paper will be added, 1 put together with one that is here.'],
  [{}, 'No papers were found, so there is nothing to import.'],
  [counts({ known: 1 }), 'This paper is here already, so there is nothing to import.'],
  [counts({ known: 9 }), 'All 9 papers are here already, so there is nothing to import.'],
  [counts({ known: 9, new: 1 }), 'Nothing will be imported as things are decided now.'],
  [{ toAdd: 1, newTags: 2 }, '1 paper will be added. With it come 2 tags.'],
  [{ toAdd: 2, newTags: 1 }, '2 papers will be added. With them comes 1 tag.'],
  [
    { toAdd: 2, newTags: 3, newViews: 1 },
    '2 papers will be added. With them come 3 tags and 1 saved view.',
  ],
  [{ toAdd: 1, extras: [{ extra: 'tags', count: 2, isTaken: true }] }, '1 paper will be added.'],
  [
    { toAdd: 1, extras: [{ extra: 'tags', count: 1, isTaken: false }] },
    '1 paper will be added. Left out: 1 tag.',
  ],
  [
    {
      toAdd: 2,
      newTags: 3,
      extras: [
        { extra: 'tags', count: 3, isTaken: true },
        { extra: 'views', count: 2, isTaken: false },
        { extra: 'reading', count: 1200, isTaken: false },
      ],
    },
    '2 papers will be added. With them come 3 tags. Left out: 2 saved views; read status, notes and highlights of 1,200 papers.',
  ],
  [{ newViews: 2 }, 'No paper will be added, but 2 saved views will.'],
])('%o is “%s”', (changed, words) => expect(previewWords(importView(changed))).toBe(words));

test('what is there twice is told', () => {
  expect(doublesWords(0)).toBe('');
  expect(doublesWords(1)).toBe('One entry was there twice and counts once.');
  expect(doublesWords(1500)).toBe('1,500 entries were there more than once and count once.');
});

test('a file is told by its format and its entries', () => {
  const file = { name: 'a', refused: null, columns: null };
  expect(fileWords({ ...file, format: 'ris', entries: 1 })).toBe('RIS, 1 entry');
  expect(fileWords({ ...file, format: null, entries: 0 })).toBe('0 entries');
});
