import { describe, expect, test } from 'vitest';
import { nearMiss } from '../../../../src/domain/query/near-miss.ts';

describe('nearMiss', () => {
  test.each([
    ['auther', 'author'],
    ['Autor', 'author'],
    ['tags', 'tag'],
    ['yaer', 'year'],
    ['itle', 'title'],
    ['sorrt', 'sort'],
    ['tag', undefined],
    ['http', undefined],
    ['athr', undefined],
    ['ag', undefined],
    ['abstracting', undefined],
  ])('of %s is %s', (name, field) => {
    expect(nearMiss(name)).toBe(field);
  });
});
