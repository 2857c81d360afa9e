import type { Paper, PaperDate } from '../paper.ts';
import { saidName } from './person-name.ts';
import type { PartialDate, Reference } from './reference.ts';

const padded = (part: number, digits: number): string => String(part).padStart(digits, '0');

/** A date as text, as far as it is known; years before the common era are not known to lists. */
export function paperDate(issued: PartialDate | null): PaperDate {
  if (issued === null || issued.year < 1 || issued.year > 9999) return '';
  const parts = [padded(issued.year, 4)];
  if (issued.month !== null) parts.push(padded(issued.month, 2));
  if (issued.month !== null && issued.day !== null) parts.push(padded(issued.day, 2));
  return parts.join('-') as PaperDate;
}

/** The subject code of an arXiv paper, such as `CV` of `cs.CV`; empty for others. */
function categoryOf({ source }: Reference): string {
  const field = source.fields.find(([name]) => /^(?:primaryclass|eprintclass)$/iu.test(name));
  return /^[\w-]{1,20}\.([A-Za-z-]{2,4})$/u.exec(field?.[1].trim() ?? '')?.[1] ?? '';
}

const CODE_HOST = /\b(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\//iu;

/** What the list shows of a reference. */
export const paperOfReference = (reference: Reference): Omit<Paper, 'id' | 'abstract'> => ({
  category: categoryOf(reference),
  date: paperDate(reference.issued),
  hasCode: CODE_HOST.test(reference.abstract) || CODE_HOST.test(reference.url),
  title: reference.title,
  authors: reference.authors.map(saidName),
  authorsCut: reference.authorsCut,
});
