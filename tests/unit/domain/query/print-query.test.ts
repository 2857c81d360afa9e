import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import { isSameTerm, printQuery } from '../../../../src/domain/query/print-query.ts';

const canonical = (text: string) => {
  const { term, sort } = parseQuery(text);
  return printQuery(term, sort);
};

describe('printQuery', () => {
  test.each([
    ['((a)  (b))', 'a b'],
    ['a OR b c', 'a OR (b c)'],
    ['NOT (a|b)', '-(a OR b)'],
    ['"auther:x"* "author"*', '"auther:x"* author'],
    ['-"ai" -"ai"* -"nets"', '-ai -"ai"* -"nets"'],
    ['TAG:"edge","a b"', 'tag:edge,"a b"'],
    ['tag:"a,b","say ""hi"""', 'tag:"a,b","say ""hi"""'],
    ['"OR"* "-a"* "tag:x"*', '"OR"* "-a"* "tag:x"*'],
    ['title:(a b)', 'title:a title:b'],
    ['year:2020..2020 year:>2020', 'year:2020 year:2021..'],
    ['sort:date- a', 'a sort:date'],
    ['sort:date+ a OR b', 'a OR b sort:date+'],
    ['a -*', 'a -*'],
    ['a $""| $O(n)$', '(a "$"*) OR $O(n)$'],
    ['a * b', 'a b'],
  ])('prints %s', (text, printed) => {
    expect(canonical(text)).toBe(printed);
  });

  test.each([
    ['a b', '(a) AND b', true],
    ['--a', 'a', true],
    ['a b', 'b a', false],
    ['"a"', 'a', false],
  ])('tells if %s asks the same as %s', (a, b, isSame) => {
    expect(isSameTerm(parseQuery(a).term, parseQuery(b).term)).toBe(isSame);
  });
});
