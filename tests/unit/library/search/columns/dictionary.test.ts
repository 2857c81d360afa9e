import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../../../src/library/search/columns/dictionary.ts';

const NAMES = ['Kurt Gödel', 'kurt godel', 'Yann LeCun', 'Le Cunning', '李 明', 'Ørsted, H.', '★'];

function dictionary(): Dictionary {
  const names = new Dictionary();
  for (const name of NAMES) names.numberOf(name);
  return names;
}

describe('Dictionary', () => {
  it('numbers names in the order it meets them, each once', () => {
    const names = dictionary();
    expect(names.numberOf('Yann LeCun')).toBe(2);
    expect(names.numberOf('New Name')).toBe(NAMES.length);
    expect(names.names).toEqual([...NAMES, 'New Name']);
  });

  it.each([
    ['KURT GÖDEL', [0, 1]],
    ['orsted, h.', [5]],
    ['Kurt', []],
    ['★', [6]],
    ['', []],
  ])('knows %j by case and accents apart as %j', (name, numbers) => {
    expect(dictionary().sameAs(name)).toEqual(numbers);
  });

  it.each([
    [['lecun'], [2]],
    [['le'], [2, 3]],
    [['cunn'], [3]],
    [['le', 'cu'], [3]],
    [
      ['kurt', 'g'],
      [0, 1],
    ],
    [['kur', 'godel'], []],
    [['odel'], []],
    [['明'], [4]],
    [['h'], [5]],
    [[], [0, 1, 2, 3, 4, 5, 6]],
  ])('finds words that begin like %j in %j', (words, numbers) => {
    expect(dictionary().containing({ words, isPrefix: true })).toEqual(numbers);
  });

  it('knows a name met after it was asked', () => {
    const names = dictionary();
    names.sameAs('x');
    names.containing({ words: ['x'], isPrefix: true });
    const number = names.numberOf('Xu');
    expect(names.sameAs('XU')).toEqual([number]);
    expect(names.containing({ words: ['x'], isPrefix: true })).toEqual([number]);
  });
});
