import { expect, test } from 'vitest';
import { timeLeft } from '../../../../src/renderer/import/time-left.ts';

test.each([
  [null, ''],
  [0, 'A few seconds left'],
  [4.9, 'A few seconds left'],
  [6, 'About 5 seconds left'],
  [19, 'About 20 seconds left'],
  [57.4, 'About 55 seconds left'],
  [58, 'About 1 minute left'],
  [89, 'About 1 minute left'],
  [91, 'About 2 minutes left'],
  [59.4 * 60, 'About 59 minutes left'],
  [59.6 * 60, 'About 1 hour left'],
  [7_000, 'About 2 hours left'],
])('%d seconds are “%s”', (seconds, words) => expect(timeLeft(seconds)).toBe(words));
