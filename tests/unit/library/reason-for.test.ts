import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { reasonFor } from '../../../src/library/store/reason-for.ts';

const named = (name: string) => Object.assign(new Error('Of the browser.'), { name });

describe('why storage failed is said in words of a person', () => {
  test.each([
    [named('QuotaExceededError'), 'There is no space left on the disk.'],
    [named('AbortError'), 'Writing was broken off.'],
    [
      new Dexie.BulkError('abstracts.bulkPut(): 2 of 500 operations failed.', [
        named('AbortError'),
        named('AbortError'),
      ]),
      'Writing was broken off.',
    ],
    [
      new Dexie.BulkError('abstracts.bulkPut(): 1 of 500 operations failed.', [
        named('QuotaExceededError'),
      ]),
      'There is no space left on the disk.',
    ],
    [new Error('Something else.'), 'The library’s storage failed: Something else.'],
  ])('%s', (error, words) => {
    expect(reasonFor(error)).toBe(words);
  });
});
