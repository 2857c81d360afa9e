import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test.each([
  ['one like any other', '2026-06-10T10:00:00Z', '2026-06-09T10:00:00Z'],
  ['one of 25 hours, at its end', '2026-10-25T22:30:00Z', '2026-10-24T10:00:00Z'],
  [
    'the one after a day of 23 hours, at its beginning',
    '2026-03-29T22:30:00Z',
    '2026-03-29T10:00:00Z',
  ],
])('a day has a yesterday: %s', async (_, now, before) => {
  vi.resetModules();
  const { dayWords } = await import('../../../../src/renderer/text/moment-words.ts');
  expect(dayWords(Date.parse(now), Date.parse(now))).toMatch(/^Today, /u);
  expect(dayWords(Date.parse(before), Date.parse(now))).toMatch(/^Yesterday, /u);
});
