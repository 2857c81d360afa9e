import { describe, expect, it } from 'vitest';
import { Recent } from '../../../../src/library/search/recent.ts';

/** What is made for each key asked for in turn, of which two are kept. */
function madeFor(keys: string): string {
  const recent = new Recent<string, string>(2);
  let made = '';
  for (const key of keys) {
    if (key === '!') recent.clear();
    else
      recent.get(key, () => {
        made += key;
        return key;
      });
  }
  return made;
}

describe('Recent', () => {
  it.each([
    ['', ''],
    ['aaa', 'a'],
    ['abab', 'ab'],
    ['abca', 'abca'],
    ['abcbc', 'abc'],
    // What is used again stays longer.
    ['abacab', 'abcb'],
    ['ab!ab', 'abab'],
  ])('asked for %j makes %j', (asked, made) => {
    expect(madeFor(asked)).toBe(made);
  });

  it('keeps that there is nothing, too', () => {
    const recent = new Recent<string, number | undefined>(2);
    recent.get('a', () => undefined);
    expect(recent.get('a', () => 1)).toBeUndefined();
  });
});
