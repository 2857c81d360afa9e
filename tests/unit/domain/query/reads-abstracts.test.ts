import { expect, test } from 'vitest';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import { readsAbstracts } from '../../../../src/domain/query/reads-abstracts.ts';

test.each([
  ['quant', true],
  ['tag:edge (code:yes OR quant)', true],
  ['-quant', true],
  ['has:link', true],
  ['-has:link', true],
  ['', false],
  ['tag:edge author:net -has:note year:2020..', false],
])('whether %j is told by abstracts: %s', (text, expected) => {
  expect(readsAbstracts(parseQuery(text).term)).toBe(expected);
});
