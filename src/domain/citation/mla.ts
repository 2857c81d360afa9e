import type { Cited } from './cited.ts';
import { dayFirst, yearOf } from './date-words.ts';
import { inverted, type NameRules, nameList, spoken } from './name-list.ts';
import { isArticleNumber, isSeveral, mlaPages } from './page-range.ts';
import {
  around,
  ended,
  isBlank,
  italic,
  joined,
  type Piece,
  plain,
  quoted,
  sentences,
} from './piece.ts';

const AUTHORS: NameRules = {
  name: (name, index) => (index === 0 ? inverted(name) : spoken(name)),
  and: [', and ', ', and '],
  most: 2,
  shown: 1,
  rest: [', ', ', '],
};

const EDITORS: NameRules = {
  ...AUTHORS,
  name: spoken,
  and: [' and ', ', and '],
  rest: [' ', ', '],
};

const isPart = ({ kind }: Cited): boolean => kind === 'chapter' || kind === 'paper';

/** An institution that publishes its own work is named as its publisher alone. */
const isOwnPublisher = ({ authors, publisher }: Cited): boolean =>
  authors.length === 1 && authors[0]?.isLiteral === true && authors[0].family === publisher;

function responsible(cited: Cited): Piece {
  const { authors, editors, authorsCut } = cited;
  if (isOwnPublisher(cited)) return [];
  if (authors.length > 0 || isPart(cited)) return nameList(authors, AUTHORS, authorsCut);
  return around('', nameList(editors, AUTHORS), editors.length > 1 ? ', editors' : ', editor');
}

function pages({ pages: written }: Cited): Piece {
  if (isArticleNumber(written)) return plain(`article ${written}`);
  return around(isSeveral(written) ? 'pp. ' : 'p. ', plain(mlaPages(written)));
}

const DEGREES = {
  doctor: 'PhD dissertation',
  master: 'Master’s thesis',
  bachelor: 'Bachelor’s thesis',
  '': 'Thesis',
} as const;

const when = ({ date }: Cited): Piece => plain(date ? dayFirst(date) : '');
const year = ({ date }: Cited): Piece => plain(yearOf(date));
const volume = (cited: Cited): Piece => around('vol. ', plain(cited.volume));
const number = ({ issue }: Cited): Piece => around('no. ', plain(issue));
const edition = (cited: Cited): Piece => around('', plain(cited.edition), ' ed.');
const editors = (cited: Cited): Piece => around('edited by ', nameList(cited.editors, EDITORS));

/** What a work is in and where, parted by commas. */
function containerOf(cited: Cited): readonly Piece[] {
  const { kind, venue, publisher, arxiv } = cited;
  const by = plain(publisher);
  switch (kind) {
    case 'article':
      return [italic(venue), volume(cited), number(cited), when(cited), pages(cited)];
    case 'paper':
    case 'chapter':
      return [
        italic(venue),
        editors(cited),
        edition(cited),
        volume(cited),
        by,
        year(cited),
        pages(cited),
      ];
    case 'preprint':
      return [italic(arxiv === '' ? publisher : 'arXiv'), when(cited)];
    case 'thesis':
      return [by, plain(DEGREES[cited.degree])];
    case 'report':
      return [number(cited), by, when(cited)];
    case 'page':
      return [italic(venue), venue === publisher ? [] : by, when(cited)];
    default:
      return [edition(cited), volume(cited), by, kind === 'book' ? year(cited) : when(cited)];
  }
}

/** Our own words begin with a capital after a full stop. */
function capitalised([first, ...rest]: Piece): Piece {
  if (first === undefined || first.italic) return first ? [first, ...rest] : [];
  const isOurs = /^(?:vol|no|pp?)\. |^(?:edited by|article) /u.test(first.text);
  const text = isOurs ? first.text.charAt(0).toUpperCase() + first.text.slice(1) : first.text;
  return [{ ...first, text }, ...rest];
}

const isQuoted = ({ kind, venue }: Cited): boolean =>
  ['article', 'preprint', 'page'].includes(kind) || (kind !== 'book' && venue !== '');

/**
 * A work as the MLA Handbook, 9th edition, has it in its list of works cited: the core elements in
 * their order, of more than two authors the first and “et al.”, nothing for no date, DOIs as
 * addresses. Titles keep their capitals.
 */
export function mla(cited: Cited): Piece {
  const title = isQuoted(cited) ? quoted(cited.title, '.') : italic(cited.title);
  const between = cited.kind === 'thesis' ? year(cited) : [];
  const container = joined([...containerOf(cited), plain(cited.link)], ', ');
  const text = sentences(responsible(cited), title, between, capitalised(container));
  return isBlank(text) ? [] : ended(text);
}
