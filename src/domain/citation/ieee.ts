import type { Cited } from './cited.ts';
import { monthAndYear, shortMonthFirst, yearOf } from './date-words.ts';
import { type NameRules, nameList, spokenInitials } from './name-list.ts';
import { isArticleNumber, isSeveral } from './page-range.ts';
import { around, ended, isBlank, italic, joined, type Piece, plain, quoted } from './piece.ts';

const NAMES: NameRules = {
  name: spokenInitials,
  and: [' and ', ', and '],
  most: 6,
  shown: 1,
  rest: [' ', ', '],
  isRestItalic: true,
};

const editorsOf = ({ editors }: Cited): Piece =>
  around('', nameList(editors, NAMES), editors.length > 1 ? ', Eds.' : ', Ed.');

function responsible(cited: Cited): Piece {
  const isWhole = cited.kind !== 'chapter' && cited.kind !== 'paper';
  return cited.authors.length > 0 || !isWhole
    ? nameList(cited.authors, NAMES, cited.authorsCut)
    : editorsOf(cited);
}

const numbered = (word: string, text: string): Piece => around(`${word} `, plain(text));

function pages({ pages: written }: Cited): Piece {
  if (isArticleNumber(written)) return numbered('Art. no.', written);
  return numbered(isSeveral(written) ? 'pp.' : 'p.', written);
}

const when = ({ date }: Cited): Piece => plain(date ? monthAndYear(date) : '');
const year = ({ date }: Cited): Piece => plain(yearOf(date));

/** `Place: Publisher`, or one of them. */
const publishedBy = ({ place, publisher }: Cited): Piece =>
  joined([plain(place), plain(publisher)], ': ');

const DEGREES = {
  doctor: 'Ph.D. dissertation',
  master: 'M.S. thesis',
  bachelor: 'B.S. thesis',
  '': 'thesis',
} as const;

/** The parts after the title, parted by commas. */
function partsOf(cited: Cited): readonly Piece[] {
  const { kind, venue, volume, issue, arxiv, publisher, place, degree } = cited;
  const volumePart = numbered('vol.', volume);
  switch (kind) {
    case 'article':
      return [italic(venue), volumePart, numbered('no.', issue), pages(cited), when(cited)];
    case 'paper':
      return [around('in ', italic(venue)), volumePart, plain(place), when(cited), pages(cited)];
    case 'preprint':
      return [year(cited), plain(arxiv === '' ? publisher : `arXiv:${arxiv}`)];
    case 'thesis':
      return [plain(DEGREES[degree]), plain(publisher), plain(place), year(cited)];
    case 'report':
      return [plain(publisher), plain(place), numbered('Rep.', issue), when(cited)];
    case 'page':
      return [plain(venue || publisher), plain(cited.date ? shortMonthFirst(cited.date) : '')];
    default:
      return [plain(publisher), when(cited)];
  }
}

const editionWith = ({ edition }: Cited): Piece => around('', plain(edition), ' ed.');

/** A whole book, or the one a chapter is in: what stands before its publisher, then that. */
function book(cited: Cited, title: Piece, editors: Piece): Piece {
  const volumePart = numbered('vol.', cited.volume);
  const head = joined([title, volumePart, editors, editionWith(cited)], ', ');
  const last = cited.kind === 'chapter' ? pages(cited) : [];
  const imprint = joined([publishedBy(cited), year(cited)], ', ');
  if (isBlank(imprint)) return joined([head, last], ', ');
  return joined([ended(head), joined([imprint, last], ', ')], ' ');
}

/** After a title that ends in a question mark within its quotes there is no comma. */
function titled(cited: Cited): Piece {
  const parts = joined(partsOf(cited), ', ');
  return joined([quoted(cited.title, isBlank(parts) ? '.' : ','), parts], ' ');
}

function body(cited: Cited): Piece {
  if (cited.kind === 'book') return book(cited, italic(cited.title), []);
  if (cited.kind !== 'chapter' || cited.venue === '') return titled(cited);
  const inside = book(cited, around('in ', italic(cited.venue)), editorsOf(cited));
  return joined([quoted(cited.title, ','), inside], ' ');
}

function withLink(cited: Cited, text: Piece): Piece {
  const isPreprint = cited.kind === 'preprint' && cited.arxiv !== '';
  if (isPreprint || cited.link === '') return ended(text);
  if (cited.doi !== '') return ended(joined([text, plain(`doi: ${cited.doi}`)], ', '));
  return joined([ended(text), plain(`[Online]. Available: ${cited.link}`)], ' ');
}

/**
 * A work as the IEEE Reference Guide has it (by kinds of works, of more than six authors the first
 * and “et al.”), without the number in brackets that a list gives it. Titles keep their capitals, and
 * journals their whole names, as abbreviations cannot be told from what is known here.
 */
export const ieee = (cited: Cited): Piece =>
  withLink(cited, joined([responsible(cited), body(cited)], ', '));
