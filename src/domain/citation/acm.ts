import type { Cited } from './cited.ts';
import { monthAndDay, yearOf } from './date-words.ts';
import { type NameRules, nameList, spoken } from './name-list.ts';
import { isArticleNumber } from './page-range.ts';
import { around, isBlank, italic, joined, type Piece, plain, sentences } from './piece.ts';

const NAMES: NameRules = {
  name: spoken,
  and: [' and ', ', and '],
  most: Number.POSITIVE_INFINITY,
  shown: 1,
  rest: [' ', ', '],
};

const isPart = ({ kind }: Cited): boolean => kind === 'chapter' || kind === 'paper';

const editorsOf = ({ editors }: Cited): Piece =>
  around('', nameList(editors, NAMES), editors.length > 1 ? ' (Eds.)' : ' (Ed.)');

const responsible = (cited: Cited): Piece =>
  cited.authors.length > 0 || isPart(cited)
    ? nameList(cited.authors, NAMES, cited.authorsCut)
    : editorsOf(cited);

const edition = (cited: Cited): Piece => around('(', plain(cited.edition), ' ed.)');

const DEGREES = {
  doctor: 'Ph.D. Dissertation',
  master: 'Master’s thesis',
  bachelor: 'Bachelor’s thesis',
  '': 'Thesis',
} as const;

/** `Publisher, Place` */
const publishedBy = ({ publisher, place }: Cited): Piece =>
  joined([plain(publisher), plain(place)], ', ');

const pagesOf = ({ pages }: Cited): Piece =>
  plain(isArticleNumber(pages) ? `Article ${pages}` : pages);

/** `Journal 12, 3 (May 2015), 101–119` */
function journal(cited: Cited): Piece {
  const { venue, volume, issue, date } = cited;
  const numbers = joined([plain(volume), plain(issue)], ', ');
  const month = date && monthAndDay({ ...date, day: null });
  const issued = around('(', plain(month ? `${month} ${yearOf(date)}` : ''), ')');
  const named = joined([italic(venue), numbers, issued], ' ');
  return joined([named, pagesOf(cited)], ', ');
}

function container(cited: Cited): readonly Piece[] {
  const inside = joined([around('In ', italic(cited.venue)), edition(cited)], ' ');
  const number = around('Vol. ', plain(cited.volume));
  return [
    joined([inside, number, editorsOf(cited)], ', '),
    joined([publishedBy(cited), pagesOf(cited)], ', '),
  ];
}

/** The title and what follows it, each a sentence. */
function bodyOf(cited: Cited): readonly Piece[] {
  const { kind, title, venue, volume, issue, arxiv, publisher, degree } = cited;
  switch (kind) {
    case 'article':
      return [plain(title), journal(cited)];
    case 'paper':
    case 'chapter':
      return [plain(title), ...container(cited)];
    case 'preprint':
      return [plain(title), plain(arxiv === '' ? publisher : `arXiv:${arxiv}`)];
    case 'thesis':
      return [italic(title), plain(DEGREES[degree]), publishedBy(cited)];
    case 'report':
      return [italic(title), around('Technical Report ', plain(issue)), publishedBy(cited)];
    case 'page':
      return [plain(title), italic(venue || publisher)];
    default:
      return [
        joined([italic(title), edition(cited)], ' '),
        around('Vol. ', plain(volume)),
        publishedBy(cited),
      ];
  }
}

/**
 * A work as the ACM Reference Format has it (“Citation Style and Reference Formats” of ACM, by kinds
 * of works, all authors by their whole names), without its number. Titles keep their capitals.
 */
export function acm(cited: Cited): Piece {
  const year = plain(yearOf(cited.date) || '[n. d.]');
  const by = responsible(cited);
  const [title = [], ...rest] = bodyOf(cited);
  const head = isBlank(by) ? [title, year] : [by, year, title];
  const isAddress = cited.doi === '' && ['page', 'preprint'].includes(cited.kind);
  const link = around(isAddress ? 'Retrieved from ' : '', plain(cited.link));
  return joined([sentences(...head, ...rest), link], ' ');
}
