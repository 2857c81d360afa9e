import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  canBecomeDate,
  firstDay,
  isPartialDate,
  lastDay,
  stepped,
} from '../../../../src/domain/query/partial-date.ts';
import { arbitraryDate } from './arbitrary-term.ts';

const DAY = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

describe('partial dates', () => {
  test.each(['2023', '2023-05', '2024-02-29', '0000', '9999-12-31'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each(['', '202', '20233', '2023-5', '2023-00', '2023-02-29', '2023-04-31', '2023-05-00'])(
    '%s is none',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it('can become one while they are typed', () => {
    fc.assert(
      fc.property(arbitraryDate, (date) => {
        for (let length = 0; length < date.length; length += 1) {
          const typed = date.slice(0, length);
          expect(canBecomeDate(typed) || isPartialDate(typed)).toBe(true);
        }
      }),
    );
  });

  it('step to what begins the day after they end', () => {
    fc.assert(
      fc.property(arbitraryDate, (date) => {
        const next = stepped(date, 1) ?? '0000';
        expect(next).toHaveLength(date.length);
        expect(time(firstDay(next)) - time(lastDay(date))).toBe(DAY);
        expect(stepped(next, -1)).toBe(date);
      }),
    );
  });
});
