import { foldedWords, withoutLatex } from './folded.ts';
import { inFigures, isCounter, numbersIn } from './title-numbers.ts';
import { type WorkKind, workKind } from './work-kind.ts';

/** A title as it is compared. */
export interface ComparedTitle {
  /** Folded words parted by blanks, without articles; empty for no title. */
  readonly title: string;
  /** After how many of its words something ends that may be a whole title by itself. */
  readonly breaks: readonly number[];
  /** Its numbers in order; works of which they differ are different works. */
  readonly numbers: string;
  readonly kind: WorkKind;
}

const MARKUP = /<\/?[a-z][^<>]{0,60}>/giu;
const RETRACTED = /^\W{0,2}(?:retracted|withdrawn)(?: article| paper)?\W{1,3}\s*/iu;
/** A comma or thin space between thousands. */
const THOUSANDS = /(\d)[,’'\u00a0\u2009\u202f](?=\d{3}(?!\d))/gu;
const BREAK = /[:;?!.]+(?=\s)|\s[-–—]+\s|[—()[\]]|-{2,3}/u;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

const GREEK: ReadonlyMap<string, string> = new Map(
  'αalpha βbeta γgamma δdelta εepsilon ζzeta ηeta θtheta ιiota κkappa λlambda μmu νnu ξxi πpi ρrho σsigma τtau υupsilon φphi χchi ψpsi ωomega'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

function plain(title: string): string {
  return withoutLatex(title)
    .replace(MARKUP, '')
    .replace(/&amp;|&/gu, ' and ')
    .replace(RETRACTED, '')
    .replace(THOUSANDS, '$1');
}

function wordsIn(part: string): readonly string[] {
  const all = foldedWords(part);
  return all
    .map((word, at) => {
      const figures = inFigures(word, all[at - 1], at === all.length - 1);
      return GREEK.get(figures) ?? figures;
    })
    .filter((word, at) => !ARTICLES.has(word) || isCounter(word, all[at - 1]));
}

/** A title as it is compared; may hold LaTeX and the markup of publishers. */
export function comparedTitle(written: string): ComparedTitle {
  const words: string[] = [];
  const breaks: number[] = [];
  for (const part of plain(written).split(BREAK)) {
    words.push(...wordsIn(part));
    if (words.length > 0 && breaks.at(-1) !== words.length) breaks.push(words.length);
  }
  breaks.pop();
  // One of articles alone, such as that of a band, has no other words.
  if (words.length === 0) words.push(...foldedWords(plain(written)));
  const title = words.join(' ');
  return { title, breaks, numbers: numbersIn(words), kind: workKind(title) };
}

/** Letters and figures alone, so that `semi-supervised` and `semisupervised` are one. */
export const lettersOf = (title: string): string => title.replaceAll(' ', '');
