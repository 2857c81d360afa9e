import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/domain/command.ts';

const twice = (all: readonly string[]) => all.filter((each, at) => all.indexOf(each) < at);

test('no two commands have the same keys, nor the same id', () => {
  expect(twice(COMMANDS.flatMap(({ keys }) => keys))).toEqual([]);
  expect(twice(COMMANDS.map(({ id }) => id))).toEqual([]);
});
