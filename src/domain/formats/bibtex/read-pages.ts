import { readLatexText } from '../latex-text/read-latex-text.ts';

/** Pages with their ranges by an en dash; single hyphens are that unless there are double ones. */
export function readPages(value: string): string {
  const ranged = /--|–|\\textendash/u.test(value)
    ? value
    : value.replace(/(?<=\d)[ \t]*-[ \t]*(?=\d)/gu, '--');
  return readLatexText(ranged, 'line')
    .replace(/^pp?\. ?(?=\S)/iu, '')
    .replace(/ ?– ?/gu, '–');
}
