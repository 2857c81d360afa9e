import { expect, test } from 'vitest';
import { readCommand } from '../../bench/command-line.mjs';
import { BENCHES } from '../../bench/registry.mjs';

const namesIn = (args: readonly string[]) => readCommand(args).benches.map(({ name }) => name);

test('without a name all benches run, each once', () => {
  const names = namesIn([]);
  expect(names).toEqual(BENCHES.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});

test('benches are picked by name, with options anywhere', () => {
  expect(namesIn(['bulk', '--papers', '500', 'start'])).toEqual(['start', 'bulk']);
  expect(readCommand(['--papers', '500', '--pairs', '2', '--json', 'memory'])).toMatchObject({
    papers: 500,
    pairs: 2,
    json: true,
    write: false,
  });
  expect(readCommand([])).toMatchObject({ papers: 100_000, pairs: undefined });
});

test('what is not known is told in a sentence', () => {
  expect(() => readCommand(['serch'])).toThrow(
    /^There is no bench “serch”\. There are: search, (?:[\w-]+, )+[\w-]+\.$/,
  );
  expect(() => readCommand(['--papers', 'many'])).toThrow(
    '--papers needs a whole number above 0, not “many”.',
  );
  expect(() => readCommand(['--pairs', '0'])).toThrow('--pairs needs');
  expect(() => readCommand(['--fast'])).toThrow(/--fast/);
});
