import { writeLatexText } from '../latex-text/write-latex-text.ts';
import { readPages } from './read-pages.ts';

const latex = (pages: string): string => writeLatexText(pages, 'line', 'as they are');

/** Pages with double hyphens for their ranges, as far as that is read as the same. */
export function writePages(pages: string): string {
  const plain = latex(pages);
  const ranged = plain.replaceAll('–', '--');
  const guarded = plain.replace(/(?<!\{)-(?!\{)/gu, '{-}');
  const written = [ranged, plain].find((text) => readPages(text) === pages);
  return written ?? guarded;
}
