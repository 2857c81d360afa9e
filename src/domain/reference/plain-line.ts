import { plainLatex } from '../latex/plain-latex.ts';
import { singleLine } from '../safe/single-line.ts';

/** A text of a reference as people read it, its mathematics too, in one line. */
export const plainLine = (text: string): string =>
  singleLine(plainLatex(text)).replace(/\s+/gu, ' ').trim();
