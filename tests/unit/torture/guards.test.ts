import { expect, test } from 'vitest';
import { IDLE } from '../../torture/guards/idle.ts';
import { KINDS } from '../../torture/guards/kinds.ts';
import { lookups } from '../../torture/guards/lookups.ts';

const names = KINDS.flatMap(({ attempts }) => attempts.map(({ name }) => name));

test('each attempt has a name of its own', () => {
  expect(new Set(names).size).toBe(names.length);
});

test('only attempts that there are can be said to prove nothing', () => {
  expect([...IDLE.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

test('the names that were looked up are read from the log', () => {
  const constants = { logEventTypes: { HOST_RESOLVER_MANAGER_JOB: 7, OTHER: 8 } };
  const events = [
    { type: 7, params: { host: 'machine' } },
    { type: 8, params: { host: 'other' } },
    { type: 7 },
  ];
  expect(lookups(JSON.stringify({ constants, events }))).toEqual(['machine']);
});

test('a log that cannot tell what was looked up is refused', () => {
  const log = JSON.stringify({ constants: { logEventTypes: {} }, events: [] });
  expect(() => lookups(log)).toThrow('does not tell');
});
