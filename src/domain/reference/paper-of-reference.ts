import type { Paper, PaperDate } from '../paper.ts';
import { saidName } from './person-name.ts';
import type { PartialDate, Reference } from './reference.ts';

const padded = (part: number, digits: number): string => String(part).padStart(digits, '0');

/** A date as text, as far as it is known; years before the common era are not known to lists. */
function paperDate(issued: PartialDate | null): PaperDate {
  if (issued === null || issued.year < 1 || issued.year > 9999) return '';
  const parts = [padded(issued.year, 4)];
  if (issued.month !== null) parts.push(padded(issued.month, 2));
  if (issued.month !== null && issued.day !== null) parts.push(padded(issued.day, 2));
  return parts.join('-') as PaperDate;
}

const fieldOf = ({ source }: Reference, name: RegExp): string =>
  source.fields.find(([each]) => name.test(each))?.[1].trim() ?? '';

/** The subject code of an arXiv paper, such as `CV` of `cs.CV`; empty for others. */
function categoryOf(reference: Reference): string {
  if (reference.source.format === 'author-page') return fieldOf(reference, /^category$/u);
  const subject = fieldOf(reference, /^(?:primaryclass|eprintclass)$/iu);
  return /^[\w-]{1,20}\.([A-Za-z-]{2,4})$/u.exec(subject)?.[1] ?? '';
}

const CODE_HOST = /\b(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\//iu;

/** Whether the source says that there is code, or a link leads to some. */
const hasCode = (reference: Reference): boolean =>
  (reference.source.format === 'author-page' && fieldOf(reference, /^code$/u) === 'yes') ||
  CODE_HOST.test(reference.abstract) ||
  CODE_HOST.test(reference.url);

/** What the list shows of a reference. */
export const paperOfReference = (reference: Reference): Omit<Paper, 'id' | 'abstract'> => ({
  category: categoryOf(reference),
  date: paperDate(reference.issued),
  hasCode: hasCode(reference),
  title: reference.title,
  authors: reference.authors.map(saidName),
  authorsCut: reference.authorsCut,
});
