import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../../../src/domain/query/fields.ts';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import { QUERY_HELP } from '../../../../src/domain/query/query-help.ts';
import { SORTS } from '../../../../src/domain/query/sort.ts';
import { HOLDINGS } from '../../../../src/domain/query/term.ts';
import { STATUSES } from '../../../../src/domain/status.ts';

const examples = QUERY_HELP.flatMap(({ entries }) => entries.map(({ example }) => example));

describe('the help on searching', () => {
  test.each(examples)('has an example that works: %s', (example) => {
    const { term, sort, problems } = parseQuery(example);
    expect(problems).toEqual([]);
    expect(term.kind !== 'all' || sort !== null).toBe(true);
  });

  test.each([
    ['status', STATUSES],
    ['code', ['yes', 'no']],
    ['has', HOLDINGS],
    ['sort', SORTS],
  ])('names every value of %s', (name, values) => {
    const field = FIELDS.find((one) => one.name === name);
    expect(field && 'values' in field && field.values).toEqual(values);
    const said = QUERY_HELP.flatMap(({ entries }) => entries)
      .filter(({ example }) => example.includes(`${name}:`))
      .map(({ example, meaning }) => `${example} ${meaning}`)
      .join(' ');
    for (const value of values) expect(said).toMatch(new RegExp(`\\b${value}\\b`));
  });

  test('tells of mistyped words, and how to be exact', () => {
    const meanings = QUERY_HELP.flatMap(({ entries }) => entries.map(({ meaning }) => meaning));
    expect(meanings.join(' ')).toMatch(/slip/);
  });
});
