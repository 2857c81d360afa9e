import { describe, expect, test } from 'vitest';
import { parseSnapshotName, snapshotName } from '../../../../src/main/vault/snapshot-name.ts';
import { toPrune } from '../../../../src/main/vault/snapshot-rotation.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = Date.parse('2026-06-30T18:00:00.000Z');

const snapshot = (time: number, count: number, partial = false, held = 100) => {
  const parsed = parseSnapshotName(snapshotName(new Date(time), count, partial));
  if (!parsed) throw new Error('not a name');
  return { ...parsed, held };
};
/** Snapshots at regular times before `end`, the newest with the highest count. */
const series = (end: number, step: number, length: number, top = 10_000) =>
  Array.from({ length }, (_, index) => snapshot(end - index * step, top - index));
const keptOf = (all: readonly ReturnType<typeof snapshot>[]) => {
  const gone = new Set(toPrune(all));
  return all.filter(({ name }) => !gone.has(name));
};
const daysAgo = (all: readonly ReturnType<typeof snapshot>[]) =>
  all.map(({ time }) => (now - time) / DAY);

describe('names', () => {
  test.each([0, 7, 123456])('are read back, count %s', (count) => {
    const name = snapshotName(new Date(now), count, false);
    expect(name).toBe(`2026-06-30T18-00-00-000Z-${count}.json`);
    expect(parseSnapshotName(name)).toEqual({ name, time: now, count, partial: false });
  });
  test.each([
    '2026-06-30T18-00-00-000Z-7.json.tmp',
    '.2026-06-30T18-00-00-000Z-7.json',
    '2026-13-45T18-00-00-000Z-7.json',
    '2026-06-30T18-00-00-000Z.json',
    'notes.json',
    '',
  ])('“%s” is no snapshot', (name) => expect(parseSnapshotName(name)).toBeNull());
});

describe('rotation', () => {
  test.each([0, 1, 3])('keeps all of %s', (length) =>
    expect(toPrune(series(now, 400 * DAY, length))).toEqual([]),
  );

  test('keeps the three newest, however little they hold', () => {
    const newest = [now, now - 2 * DAY, now - 2 * DAY - 1000].map((time) => snapshot(time, 1));
    const fuller = series(now - 5 * DAY, DAY, 5);
    expect(keptOf([...newest, ...fuller])).toEqual(expect.arrayContaining(newest));
  });

  test('keeps every one of the last day up to 48', () => {
    expect(toPrune(series(now, HOUR / 2, 48))).toEqual([]);
    expect(keptOf(series(now, HOUR / 4, 90)).slice(0, 48)).toHaveLength(48);
    expect(keptOf(series(now, HOUR / 4, 72))).toHaveLength(48);
  });

  test('keeps what is a day old, and of the day before then only the newest', () => {
    const all = [0, 1, 2, 22, 24, 25].map((hours, index) =>
      snapshot(now - hours * HOUR, 100 - index),
    );
    expect(toPrune(all)).toEqual(all.slice(-1).map(({ name }) => name));
  });

  test('keeps the newest of 14 days, 8 weeks and 6 months of a year of daily ones', () => {
    const kept = daysAgo(keptOf(series(now, DAY, 170)));
    expect(kept).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 23, 30, 37, 44, 61, 91, 122, 150,
    ]);
  });

  test('of several a day keeps the newest of that day', () => {
    const kept = keptOf(series(now, 6 * HOUR, 40));
    expect(daysAgo(kept).filter((days) => days > 1)).toEqual(
      expect.arrayContaining([2, 3, 4, 5, 6, 7, 8, 9]),
    );
    expect(daysAgo(kept).filter((days) => days > 1 && !Number.isInteger(days))).toEqual([]);
  });

  test('of several a day keeps the newest that holds no less than another of that day', () => {
    const ofDay = [99, 100, 100, 60].map((held, index) =>
      snapshot(now - 2 * DAY - index * HOUR, 100 - index, false, held),
    );
    const kept = keptOf([...series(now, HOUR, 24, 20_000), ...ofDay]);
    expect(kept.filter(({ time }) => now - time >= 2 * DAY)).toEqual([ofDay[1]]);
  });

  test('is settled: pruning what was kept prunes nothing', () => {
    const kept = keptOf(series(now, 5 * HOUR, 500));
    expect(toPrune(kept)).toEqual([]);
  });

  test.each([
    ['years ahead', 5 * 365],
    ['years behind', -20 * 365],
  ])('a clock %s prunes nothing that was kept', (_, days) => {
    const good = keptOf(series(now, 3 * HOUR, 300));
    const wrong = series(now + days * DAY, HOUR / 12, 30, 20_000);
    expect(toPrune([...wrong, ...good])).toEqual([]);
  });

  test('a clock weeks behind keeps the three fullest', () => {
    const good = series(now, HOUR, 20, 1000);
    const late = series(now - 40 * DAY, 60_000, 60, 2000);
    const kept = keptOf([...late, ...good]);
    expect(kept).toEqual(expect.arrayContaining(late.slice(0, 3)));
    expect(kept).toEqual(expect.arrayContaining(good));
  });

  test('partial ones take no place from whole ones, and three of them are kept', () => {
    const good = series(now - HOUR, HOUR, 10);
    const partial = Array.from({ length: 5 }, (_, i) => snapshot(now - i * 1000, 3, true));
    expect(toPrune([...partial, ...good])).toEqual(partial.slice(3).map(({ name }) => name));
    const older = Array.from({ length: 5 }, (_, i) => snapshot(now - DAY - i * 1000, 3, true));
    expect(toPrune([...good, ...older])).toEqual(older.slice(3).map(({ name }) => name));
  });
});
