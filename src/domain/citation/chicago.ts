import type { Cited } from './cited.ts';
import { monthFirst, yearOf } from './date-words.ts';
import { inverted, type NameRules, nameList, spoken } from './name-list.ts';
import { chicagoPages } from './page-range.ts';
import { around, isBlank, italic, joined, type Piece, plain, quoted, sentences } from './piece.ts';

const AUTHORS: NameRules = {
  name: (name, index) => (index === 0 ? inverted(name) : spoken(name)),
  and: [', and ', ', and '],
  most: 10,
  shown: 7,
  rest: [', ', ', '],
};

const EDITORS: NameRules = {
  ...AUTHORS,
  name: spoken,
  and: [' and ', ', and '],
  rest: [' ', ', '],
};

const isPart = ({ kind }: Cited): boolean => kind === 'chapter' || kind === 'paper';

function responsible(cited: Cited): Piece {
  const { authors, editors, authorsCut } = cited;
  if (authors.length > 0 || isPart(cited)) return nameList(authors, AUTHORS, authorsCut);
  return around('', nameList(editors, AUTHORS), editors.length > 1 ? ', eds' : ', ed');
}

const DEGREES = {
  doctor: 'PhD diss.',
  master: 'Master’s thesis',
  bachelor: 'Bachelor’s thesis',
  '': 'Thesis',
} as const;

const pages = (cited: Cited): Piece => plain(chicagoPages(cited.pages));
const edition = (cited: Cited): Piece => around('', plain(cited.edition), ' ed.');
const volume = (cited: Cited): Piece => around('Vol. ', plain(cited.volume));

/** `Place: Publisher`, or one of them. */
const publishedBy = ({ place, publisher }: Cited): Piece =>
  joined([plain(place), plain(publisher)], ': ');

/** `Journal 12 (3): 101–19`, `Journal 12:101–19`, `Journal, no. 3: 101–19`. */
function journal(cited: Cited): Piece {
  const { venue, volume: number, issue } = cited;
  const named = joined([italic(venue), plain(number)], ' ');
  if (issue === '') return joined([named, pages(cited)], number === '' ? ', ' : ':');
  const before =
    number === ''
      ? joined([named, around('no. ', plain(issue))], ', ')
      : joined([named, around('(', plain(issue), ')')], ' ');
  return joined([before, pages(cited)], ': ');
}

/** Pages after their volume where there is one: `30:1–9`. */
const place = (cited: Cited): Piece =>
  cited.pages === ''
    ? around('vol. ', plain(cited.volume))
    : joined([plain(cited.volume), pages(cited)], ':');

function container(cited: Cited): Piece {
  if (cited.venue === '') return [];
  const by = around('edited by ', nameList(cited.editors, EDITORS));
  return around('In ', joined([italic(cited.venue), by, edition(cited), place(cited)], ', '));
}

const submitted = ({ date, arxiv }: Cited): string => {
  if (date !== null && date.month !== null) return `Preprint, submitted ${monthFirst(date)}`;
  return arxiv === '' ? 'Preprint' : 'Preprint, arXiv';
};

/** What follows the title, in sentences. */
function sourceOf(cited: Cited): readonly Piece[] {
  const { kind, venue, publisher, issue, date, degree } = cited;
  switch (kind) {
    case 'article':
      return [journal(cited)];
    case 'paper':
    case 'chapter':
      return [container(cited), publishedBy(cited)];
    case 'preprint':
      return [plain(submitted(cited))];
    case 'thesis':
      return [joined([plain(DEGREES[degree]), plain(publisher)], ', ')];
    case 'report':
      return [around('Report no. ', plain(issue)), publishedBy(cited)];
    case 'page':
      return [plain(venue || publisher), plain(date?.month ? monthFirst(date) : '')];
    default:
      return [edition(cited), volume(cited), publishedBy(cited)];
  }
}

const isItalic = ({ kind, venue }: Cited): boolean =>
  kind === 'book' ||
  kind === 'report' ||
  ((kind === 'chapter' || kind === 'paper') && venue === '');

/**
 * A work as The Chicago Manual of Style, 17th edition, has it in a list of references by author and
 * date: of more than ten authors the first seven, “n.d.” for no date. Titles keep their capitals.
 */
export function chicago(cited: Cited): Piece {
  const year = plain(yearOf(cited.date) || 'n.d.');
  const title = isItalic(cited) ? italic(cited.title) : quoted(cited.title, '.');
  const by = responsible(cited);
  const head = isBlank(by) ? [title, year] : [by, year, title];
  return sentences(...head, ...sourceOf(cited), plain(cited.link));
}
