import { expect, test } from 'vitest';
import { marksOf } from '../../../../src/domain/query/marks.ts';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';

const marks = (query: string, also: Parameters<typeof marksOf>[1] = []) =>
  marksOf(parseQuery(query).term, also).map(
    ({ field, words, isPrefix }) => `${field ?? 'all'}: ${words.join(' ')}${isPrefix ? '…' : ''}`,
  );

test('words, phrases and names are marked, each in its own texts', () => {
  expect(marks('Quant "neural net" title:deep')).toEqual([
    'all: quant…',
    'all: neural net',
    'title: deep…',
  ]);
  expect(marks('author:"Yann LeCun" tag:edge,nets')).toEqual([
    'author: yann lecun…',
    'tag: edge…',
    'tag: nets…',
  ]);
});

test('what is excluded or no text is not marked', () => {
  expect(marks('-survey status:read category:CV year:2020 code:yes has:note *')).toEqual([]);
});

test('groups are looked into, and nothing is told twice', () => {
  expect(marks('(pruning OR sparsity) Pruning')).toEqual(['all: pruning…', 'all: sparsity…']);
});

test('words found in place of one are marked whole, where that one was looked for', () => {
  const also = [{ typed: 'quantisaton', found: ['quantization', 'quantized'] }];
  expect(marks('title:quantisaton', also)).toEqual([
    'title: quantisaton…',
    'title: quantization',
    'title: quantized',
  ]);
  expect(marks('other', also)).toEqual(['all: other…']);
  expect(marks('author:lecunn', [{ typed: 'lecunn', found: ['lecun'] }])).toEqual([
    'author: lecunn…',
    'author: lecun',
  ]);
});
