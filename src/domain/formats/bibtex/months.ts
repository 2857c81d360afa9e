/** The abbreviations that every style of BibTeX defines, in the order of the year. */
export const MONTHS: readonly string[] = [
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
];

export const isMonthName = (name: string): boolean => MONTHS.includes(name);
