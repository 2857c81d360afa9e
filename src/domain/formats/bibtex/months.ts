/** The abbreviations that every style of BibTeX defines, in the order of the year. */
export const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

export const isMonthName = (name: string): boolean => MONTHS.some((month) => month === name);
