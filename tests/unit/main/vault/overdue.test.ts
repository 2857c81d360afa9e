import { describe, expect, test } from 'vitest';
import { daysLacking } from '../../../../src/main/vault/overdue.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 2, 1, 12);

/** The days told where the newest backups are so many ms old and lack something for so long. */
const told = (ages: readonly number[], behind: number, now = NOW) =>
  daysLacking({ isCurrent: false, times: ages.map((age) => now - age), behind, now });

describe('days without a backup', () => {
  test.each([
    ['where the newest is a day old and behind for ten minutes', [DAY], 10 * MINUTE, 1],
    ['but not a millisecond before that', [DAY - 1], 10 * MINUTE, null],
    ['not for a first change after a month', [30 * DAY], 0, null],
    ['nor until a backup of it was due twice', [30 * DAY], 10 * MINUTE - 1, null],
    ['of which the newest counts', [9 * DAY, 2 * HOUR, 3 * DAY], HOUR, null],
    ['in whole days', [4 * DAY - 1], HOUR, 3],
    ['at once where there is none', [], 10 * MINUTE, 0],
    ['but not before one was due twice', [], 10 * MINUTE - 1, null],
    ['by how long it lacks something where there is none', [], 2 * DAY, 2],
    ['where all are of the future, as where there is none', [-HOUR, -9 * DAY], 10 * MINUTE, 0],
    ['not for those of the future while backups are taken', [-HOUR], 5 * MINUTE, null],
    ['by the newest that is not of the future', [-9 * DAY, 2 * DAY], HOUR, 2],
    ['not where that one is of today', [-9 * DAY, 2 * HOUR], HOUR, null],
    ['where the clock was set back since, by how long it lacks something', [HOUR], DAY, 1],
    ['where the clock went ten years on, only while none can be taken', [3650 * DAY], MINUTE, null],
    ['of this very moment are none', [0], HOUR, null],
  ])('are told %s', (_, ages, behind, days) => expect(told(ages, behind)).toBe(days));

  test('are told in 1970 only where no backup can be taken', () => {
    const of = (behind: number) =>
      daysLacking({ isCurrent: false, times: [NOW, NOW - DAY], behind, now: 0 });
    expect(of(9 * MINUTE)).toBe(null);
    expect(of(10 * MINUTE)).toBe(0);
  });

  test('are none where nothing is lacking, however old the newest is', () =>
    expect(daysLacking({ isCurrent: true, times: [0], behind: DAY, now: NOW })).toBe(null));
});
