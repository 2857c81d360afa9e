import { expect, test } from 'vitest';
import { readCslJson } from '../../../../../src/domain/formats/csl-json/read-csl-json.ts';
import { writeCslJson } from '../../../../../src/domain/formats/csl-json/write-csl-json.ts';
import type { Reference } from '../../../../../src/domain/reference/reference.ts';
import { fixturesOf, foundIn } from '../fixtures-of.ts';
import { referencesIn, withoutSource } from '../references-in.ts';

const FIXTURES = fixturesOf('csl-json', '.json');

test('there are fixtures', () => {
  expect(FIXTURES.length).toBeGreaterThanOrEqual(20);
});

test.each(FIXTURES)('reads $name', ({ text, expected }) => {
  const found = foundIn(readCslJson, text);
  expect(found.references).toHaveLength(expected.references.length);
  expect(found).toMatchObject(expected);
});

test('lines may end in any way', () => {
  const text = '[\n{"id":"a","title":"One"},\n{"id":"b","title":"Two"}\n]\n';
  const found = foundIn(readCslJson, text);
  expect(found.lines).toEqual([2, 3]);
  for (const end of ['\r\n', '\r'])
    expect(foundIn(readCslJson, text.replaceAll('\n', end))).toEqual(found);
});

test.each([
  ['open braces', '{'.repeat(100_000), 0, 1],
  ['open brackets', '['.repeat(100_000), 0, 1],
  ['nested objects', '{"a":'.repeat(100_000), 0, 1],
  [
    'an item nested too deeply',
    `{"id":"a","title":"b","c":${'['.repeat(300)}1${']'.repeat(300)}}`,
    0,
    1,
  ],
  ['an open string', `[{"id":"${'a'.repeat(100_000)}`, 0, 1],
  ['a long number', `[{"id":"a","title":"b","volume":${'9'.repeat(100_000)}}]`, 1, 0],
  ['tags that stay open', `[{"id":"a","title":"${'<sup>'.repeat(100_000)}"}]`, 1, 0],
  ['blank lines', `[{"id":"a","abstract":"a${'\\n'.repeat(3_000_000)}b"}]`, 1, 0],
  ['many broken items', `[${'{"id":"a","title":"b},'.repeat(10_000)}`, 0, 10_000],
])('reads %s', (_, text, references, problems) => {
  const found = foundIn(readCslJson, text);
  expect([found.references.length, found.problems.length]).toEqual([references, problems]);
});

test('ids are given where there are none, and told apart where there are two', () => {
  const text = '[{"id":"a","title":"1"},{"id":"a","title":"2"},{"title":"3"},{"title":"4"}]';
  const references = referencesIn(readCslJson, text);
  const again = [...writeCslJson(references)].join('');
  expect(JSON.parse(again).map(({ id }: { id: string }) => id)).toEqual([
    'a',
    'a-2',
    'item-1',
    'item-2',
  ]);
  expect(referencesIn(readCslJson, again).map(({ citationKey }) => citationKey)).toEqual([
    'a',
    'a',
    '',
    '',
  ]);
  expect([...writeCslJson([])].join('')).toBe('[]\n');
});

test('what was changed takes the place of every member that said it before', () => {
  const text =
    '[{"id":"x","citation-key":"old","title":"T","page-first":"7","DOI":"10.1000/a","note":"PMID: 12\\ntex.a: b","x":[1]}]';
  const [read] = referencesIn(readCslJson, text);
  if (read === undefined) throw new Error('The item was not read.');
  const identifiers = { ...read.identifiers, pmid: '', doi: '10.1000/b' };
  const changed = { ...read, citationKey: 'new', pages: '8–9', identifiers };
  expect(JSON.parse([...writeCslJson([changed])].join(''))).toEqual([
    { id: 'new', title: 'T', page: '8-9', DOI: '10.1000/b', note: 'tex.a: b', x: [1] },
  ]);
});

test.each(FIXTURES)('reads $name as it was after writing it', ({ text }) => {
  const references = referencesIn(readCslJson, text);
  const again = referencesIn(readCslJson, [...writeCslJson(references)].join(''));
  expect(again.map(withoutSource)).toEqual(references.map(withoutSource));
  const fields = ({ source }: Reference) => source.fields.filter(([name]) => name !== 'id');
  expect(again.map(fields)).toEqual(references.map(fields));
});
