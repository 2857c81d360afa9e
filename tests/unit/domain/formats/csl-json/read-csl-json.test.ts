import { expect, test } from 'vitest';
import { readCslJson } from '../../../../../src/domain/formats/csl-json/read-csl-json.ts';
import { writeCslJson } from '../../../../../src/domain/formats/csl-json/write-csl-json.ts';
import { fixturesOf, foundIn, referencesIn } from '../fixtures-of.ts';

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

test('ids are given where there are none, and told apart where there are two', () => {
  const text = '[{"id":"a","title":"1"},{"id":"a","title":"2"},{"title":"3"},{"title":"4"}]';
  const references = referencesIn(readCslJson(text));
  const again = [...writeCslJson(references)].join('');
  expect(JSON.parse(again).map(({ id }: { id: string }) => id)).toEqual([
    'a',
    'a-2',
    'item-1',
    'item-2',
  ]);
  expect(referencesIn(readCslJson(again)).map(({ citationKey }) => citationKey)).toEqual([
    'a',
    'a',
    '',
    '',
  ]);
  expect([...writeCslJson([])].join('')).toBe('[]\n');
});

test.each(FIXTURES)('reads $name as it was after writing it', ({ text }) => {
  const references = referencesIn(readCslJson(text));
  const again = referencesIn(readCslJson([...writeCslJson(references)].join('')));
  const withoutId = references.map(({ source, ...rest }) => ({
    ...rest,
    source: { ...source, fields: source.fields.filter(([name]) => name !== 'id') },
  }));
  expect(again).toMatchObject(withoutId.map(({ source: _, ...rest }) => rest));
  expect(again.map(({ source }) => source.fields.filter(([name]) => name !== 'id'))).toEqual(
    withoutId.map(({ source }) => source.fields),
  );
});
