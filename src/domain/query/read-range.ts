import { canBecomeDate, firstDay, isPartialDate, lastDay, stepped } from './partial-date.ts';
import type { PartialDate } from './term.ts';

/** Days from the first of `from` to the last of `to`, an end open where `null`. */
export interface DateRange {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** What a date value means: its range, if it has one yet, and what is wrong with it, if anything. */
export interface RangeReading {
  readonly range: DateRange | null;
  readonly problem: string | null;
}

const COMPARED = /^(>=|<=|>|<)\s*(.*)$/su;
const RANGE = /^(.*?)(?:\.{2,}|…)(.*)$/su;
const FORMS = 'write 2023, 2023-05, 2023-05-17 or a range such as 2020..2023';

const NOTHING: RangeReading = { range: null, problem: null };

function noDate(text: string): string {
  const years = /^(\d{4})[-–](\d{4})$/u.exec(text);
  if (years) return `“${text}” is not a date; write the range as ${years[1]}..${years[2]}.`;
  return text === '' ? `A date is missing; ${FORMS}.` : `“${text}” is not a date; ${FORMS}.`;
}

/** A date, `null` where it is still being typed, or what is wrong with it. */
function readDate(text: string, isTyping: boolean): PartialDate | { problem: string } | null {
  if (isPartialDate(text)) return text;
  if (isTyping && canBecomeDate(text)) return null;
  const padded = text.replace(/-(\d)(?=-|$)/gu, '-0$1');
  return isPartialDate(padded) ? padded : { problem: noDate(text) };
}

function compared(sign: string, date: PartialDate): DateRange | null {
  if (sign === '>=') return { from: date, to: null };
  if (sign === '<=') return { from: null, to: date };
  const beside = stepped(date, sign === '>' ? 1 : -1);
  if (beside === null) return null;
  return sign === '>' ? { from: beside, to: null } : { from: null, to: beside };
}

function readCompared(sign: string, text: string, isTyping: boolean): RangeReading {
  const date = readDate(text, isTyping);
  if (date === null) return NOTHING;
  if (typeof date !== 'string') return { range: null, problem: date.problem };
  const range = compared(sign, date);
  return range
    ? { range, problem: null }
    : { range: null, problem: `There is no date ${sign} ${text}; write another one.` };
}

/** The range between two ends, turned round where they are reversed; `null` for no end at all. */
export function rangeOf(from: PartialDate | null, to: PartialDate | null): DateRange | null {
  if (from === null && to === null) return null;
  const isReversed = from !== null && to !== null && firstDay(from) > lastDay(to);
  return isReversed ? { from: to, to: from } : { from, to };
}

function readBetween(before: string, after: string, isTyping: boolean): RangeReading {
  const from = before === '' ? null : readDate(before, false);
  const to = after === '' ? null : readDate(after, isTyping);
  const problems = [from, to].flatMap((end) =>
    typeof end === 'string' || end === null ? [] : [end.problem],
  );
  const start = typeof from === 'string' ? from : null;
  const range = rangeOf(start, typeof to === 'string' ? to : null);
  if (range && range.from !== start && problems.length === 0)
    problems.push(
      `The range ends before it begins and is read the other way round; write ${range.from}..${range.to}.`,
    );
  return { range, problem: problems[0] ?? null };
}

/**
 * Reads `2023-05`, `2020..2023`, `2020..`, `..2023`, `>=2021`, `>2021`, `<2021`, `<=2021-03`;
 * `>` and `<` step by the unit given. While it is being typed, what can still become right is no
 * problem.
 */
export function readRange(value: string, isTyping: boolean): RangeReading {
  const text = value.trim();
  const [, sign, operand = ''] = COMPARED.exec(text) ?? [];
  if (sign !== undefined) return readCompared(sign, operand, isTyping);
  const [, before, after = ''] = RANGE.exec(text) ?? [];
  if (before !== undefined) return readBetween(before.trim(), after.trim(), isTyping);
  // One dot of the two of a range.
  const typed = isTyping ? text.replace(/\.$/u, '') : text;
  const date = readDate(typed, isTyping);
  if (date === null) return NOTHING;
  return typeof date === 'string'
    ? { range: { from: date, to: date }, problem: null }
    : { range: null, problem: date.problem };
}
