import { ABSTRACT, AUTHOR, type Fields, TITLE } from '../text-index.ts';
import { countLimit, FIELD_WEIGHTS } from './relevance.ts';

/**
 * Where a word occurs in a paper, in one byte: a bit for the title, one for the authors, and how
 * often in the abstract, up to 63.
 */
export type Marks = number;

/** A paper's number, then the marks of a word in it, in 32 bits: one number is read faster than two. */
type Posting = number;

const MARKS_BITS = 8;

/** How many papers postings can tell apart. */
export const PAPER_LIMIT = 2 ** (32 - MARKS_BITS);

/** The posting of a word in a paper. */
export const posting = (paper: number, marks: Marks): Posting =>
  ((paper << MARKS_BITS) | marks) >>> 0;

/** The paper of a posting. */
export const paperIn = (one: Posting): number => one >>> MARKS_BITS;

/** The marks of a posting. */
export const marksIn = (one: Posting): Marks => one & 0xff;

const MARKED_FIELDS: Fields = TITLE | AUTHOR | ABSTRACT;

const IN_ABSTRACT = 4;
const ABSTRACT_LIMIT = countLimit(ABSTRACT) * IN_ABSTRACT;

/** The marks with one more occurrence in a field. */
export const marked = (marks: Marks, field: Fields): Marks => {
  if (field !== ABSTRACT) return marks | field;
  return marks < ABSTRACT_LIMIT ? marks + IN_ABSTRACT : marks;
};

/** What each byte of marks counts within some fields, times `factor` (1 or 2); 0 for none. */
export function countsByMarks(fields: Fields, factor: number): Uint8Array {
  const counts = new Uint8Array(256);
  for (const [field, weight] of FIELD_WEIGHTS) {
    if ((field & fields & MARKED_FIELDS) === 0) continue;
    for (let marks = 0; marks < 256; marks += 1) {
      const count = field === ABSTRACT ? marks >>> 2 : Math.sign(marks & field);
      counts[marks] = (counts[marks] ?? 0) + count * weight * factor;
    }
  }
  return counts;
}
