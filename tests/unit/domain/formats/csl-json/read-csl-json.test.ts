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
