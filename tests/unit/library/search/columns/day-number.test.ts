import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayNumber, localDay } from '../../../../../src/library/search/columns/day-number.ts';

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-12-31', 364],
    ['2000-03-01', 11_017],
    ['2024-02-29', 19_782],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
    // The first day of a month or year.
    ['1970', 0],
    ['1970-02', 31],
    ['0000', -719_528],
  ] as const)('of %s is %i', (date, number) => {
    expect(dayNumber(date)).toBe(number);
  });
});

describe('localDay', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['UTC', '2024-02-29T00:00:00.000Z', '2024-02-29'],
    ['UTC', '2024-02-29T23:59:59.999Z', '2024-02-29'],
    ['UTC', '1969-12-31T23:59:59.999Z', '1969-12-31'],
    ['Asia/Kolkata', '2024-02-28T18:29:59.999Z', '2024-02-28'],
    ['Asia/Kolkata', '2024-02-28T18:30:00.000Z', '2024-02-29'],
    ['America/New_York', '2024-01-01T04:59:59.999Z', '2023-12-31'],
    ['America/New_York', '2024-01-01T05:00:00.000Z', '2024-01-01'],
    // In summer the same midnight is an hour earlier.
    ['America/New_York', '2024-07-01T03:59:59.999Z', '2024-06-30'],
    ['America/New_York', '2024-07-01T04:00:00.000Z', '2024-07-01'],
    // The days on which clocks go forward and back.
    ['Europe/Berlin', '2024-03-30T22:59:59.999Z', '2024-03-30'],
    ['Europe/Berlin', '2024-03-31T21:59:59.999Z', '2024-03-31'],
    ['Europe/Berlin', '2024-10-26T22:00:00.000Z', '2024-10-27'],
    ['Europe/Berlin', '2024-10-27T22:59:59.999Z', '2024-10-27'],
    ['Pacific/Kiritimati', '2023-12-31T10:00:00.000Z', '2024-01-01'],
    ['Pacific/Pago_Pago', '2024-01-01T10:59:59.999Z', '2023-12-31'],
  ] as const)('in %s at %s is %s', (zone, moment, date) => {
    vi.stubEnv('TZ', zone);
    expect(localDay(Date.parse(moment))).toBe(dayNumber(date));
  });
});
