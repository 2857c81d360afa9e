import type { PartialDate, Term } from './term.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A year, month or day as it is said: `2023`, `May 2023`, `17 May 2023`. */
function said(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : `${MONTHS[Number(month) - 1]} `;
  return `${day === undefined ? '' : `${Number(day)} `}${name}${year}`;
}

const VERBS = { year: '', date: '', added: 'added ', changed: 'changed ', read: 'read ' };

/** A range of dates in words, with what happened in it where that is not the paper itself. */
export function wordsForRange({ field, from, to }: Extract<Term, { kind: 'when' }>): string {
  const verb = VERBS[field];
  if (from === null) return to === null ? '' : `${verb}up to ${said(to)}`;
  if (to === null) return `${verb}from ${said(from)} on`;
  if (from === to) return `${verb}${from.length > 7 ? 'on' : 'in'} ${said(from)}`;
  return `${verb}from ${said(from)} to ${said(to)}`;
}
