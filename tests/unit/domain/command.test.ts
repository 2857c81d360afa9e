import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/domain/command.ts';

test('no two commands have the same keys', () => {
  const all: readonly string[] = COMMANDS.flatMap(({ keys }) => keys);
  expect(all.filter((keys, at) => all.indexOf(keys) < at)).toEqual([]);
});
