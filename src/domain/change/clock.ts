import type { ChangeId } from './change.ts';

const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
const COUNTER_END = 36 ** COUNTER_DIGITS;

const padded = (value: number, digits: number) => value.toString(36).padStart(digits, '0');

/** When a change was made by its machine's clock, in milliseconds since 1970. */
export const timeOf = (id: ChangeId): number => Number.parseInt(id.slice(0, TIME_DIGITS), 36);

const counterOf = (id: ChangeId) =>
  Number.parseInt(id.slice(TIME_DIGITS + 1, TIME_DIGITS + 1 + COUNTER_DIGITS), 36);

/**
 * How many ids lie from one to a later one of the same act, both counted: all changes of an act are
 * numbered one after another. `null` where they are not of the same millisecond.
 */
export const idsFrom = (first: ChangeId, last: ChangeId): number | null =>
  timeOf(first) === timeOf(last) ? counterOf(last) - counterOf(first) + 1 : null;

/**
 * The id of the next change made on `device` at `now` (ms since 1970): always greater than `last`,
 * even when the clock went back. A hybrid logical clock (Kulkarni et al., 2014): time, counter, device.
 */
export function nextChangeId(last: ChangeId | null, now: number, device: string): ChangeId {
  const [time, counter] = moment(last, Math.floor(now));
  return `${padded(time, TIME_DIGITS)}-${padded(counter, COUNTER_DIGITS)}-${device}`;
}

function moment(last: ChangeId | null, now: number): readonly [time: number, counter: number] {
  if (last === null || now > timeOf(last)) return [now, 0];
  const counter = counterOf(last) + 1;
  return counter < COUNTER_END ? [timeOf(last), counter] : [timeOf(last) + 1, 0];
}
