import type { Cited } from './cited.ts';
import { yearFirst, yearOf } from './date-words.ts';
import { invertedInitials, type NameRules, nameList, spokenInitials } from './name-list.ts';
import { isArticleNumber, isSeveral } from './page-range.ts';
import { around, isBlank, italic, joined, type Piece, plain, sentences } from './piece.ts';

const AUTHORS: NameRules = {
  name: invertedInitials,
  and: [', & ', ', & '],
  most: 20,
  shown: 19,
  rest: [', ', ', '],
  isLastShown: true,
};

const EDITORS: NameRules = { ...AUTHORS, name: spokenInitials, and: [' & ', ', & '] };

const editorsMark = ({ editors }: Cited): string => (editors.length > 1 ? '(Eds.)' : '(Ed.)');

/** Who answers for the work: its authors, else for a whole book its editors. */
function responsible(cited: Cited): Piece {
  if (cited.authors.length > 0) return nameList(cited.authors, AUTHORS, cited.authorsCut);
  return isEditedBook(cited)
    ? around('', nameList(cited.editors, AUTHORS), ` ${editorsMark(cited)}`)
    : [];
}

const isEditedBook = ({ kind, authors, editors }: Cited): boolean =>
  kind !== 'chapter' && kind !== 'paper' && authors.length === 0 && editors.length > 0;

/** Whole days are told where a work is dated by them: pages of the web. */
function date({ kind, date: issued }: Cited): Piece {
  if (issued === null) return plain('(n.d.)');
  return plain(`(${kind === 'page' ? yearFirst(issued) : yearOf(issued)})`);
}

const pagesWith = ({ pages }: Cited): string =>
  pages === '' ? '' : `${isSeveral(pages) ? 'pp.' : 'p.'} ${pages}`;

const inParentheses = (...parts: readonly string[]): Piece =>
  around('(', plain(parts.filter(Boolean).join(', ')), ')');

const editionWith = ({ edition }: Cited): string => (edition === '' ? '' : `${edition} ed.`);
const volumeWith = ({ volume }: Cited): string => (volume === '' ? '' : `Vol. ${volume}`);

const DEGREES = {
  doctor: 'Doctoral dissertation',
  master: 'Master’s thesis',
  bachelor: 'Bachelor’s thesis',
  '': 'Thesis',
} as const;

function titleOf(cited: Cited): Piece {
  const { kind, arxiv, issue, publisher, title, venue } = cited;
  switch (kind) {
    case 'article':
      return plain(title);
    case 'paper':
    case 'chapter':
      return venue === '' ? italic(title) : plain(title);
    case 'preprint':
      return joined([italic(title), inParentheses(arxiv === '' ? '' : `arXiv:${arxiv}`)], ' ');
    case 'thesis':
      return joined([italic(title), thesis(DEGREES[cited.degree], publisher)], ' ');
    case 'report':
      return joined([italic(title), inParentheses(issue === '' ? '' : `Report No. ${issue}`)], ' ');
    case 'dataset':
      return joined([italic(title), plain('[Data set]')], ' ');
    case 'software':
      return joined([italic(title), plain('[Computer software]')], ' ');
    default:
      return joined([italic(title), inParentheses(editionWith(cited), volumeWith(cited))], ' ');
  }
}

const thesis = (degree: string, university: string): Piece =>
  around('[', plain([degree, university].filter(Boolean).join(', ')), ']');

function journal({ venue, volume, issue, pages }: Cited): Piece {
  const number = [...italic(volume), ...around('(', plain(issue), ')')];
  const place = isArticleNumber(pages) ? `Article ${pages}` : pages;
  return joined([italic(venue), number, plain(place)], ', ');
}

function container(cited: Cited): Piece {
  const editors = nameList(cited.editors, EDITORS);
  const by = isBlank(editors) ? [] : [...editors, ...plain(` ${editorsMark(cited)}, `)];
  const inside = inParentheses(editionWith(cited), volumeWith(cited), pagesWith(cited));
  return around(
    'In ',
    cited.venue === '' ? [] : joined([[...by, ...italic(cited.venue)], inside], ' '),
  );
}

/** The publisher, unless it is the author as well. */
function publisher(cited: Cited): Piece {
  const isAuthor = cited.authors.length === 1 && cited.authors[0]?.family === cited.publisher;
  if (isAuthor || cited.kind === 'thesis') return [];
  if (cited.kind === 'preprint') return plain(cited.publisher || (cited.arxiv && 'arXiv'));
  return plain(cited.publisher);
}

function source(cited: Cited): readonly Piece[] {
  if (cited.kind === 'article') return [journal(cited)];
  if (cited.kind === 'page') return [plain(cited.venue || cited.publisher)];
  return [container(cited), publisher(cited)];
}

/**
 * A work as the Publication Manual of the APA, 7th edition, has it in its list of references:
 * up to 20 authors, else 19 and the last; without authors the title comes first. Titles keep their
 * capitals: to write `Bayes` and `transformer` as sentence case wants them one has to know which of
 * them is a name.
 */
export function apa(cited: Cited): Piece {
  const by = responsible(cited);
  const head = isBlank(by)
    ? sentences(titleOf(cited), date(cited))
    : sentences(joined([by, date(cited)], isEndedByStop(by) ? ' ' : '. '), titleOf(cited));
  return joined([sentences(head, ...source(cited)), plain(cited.link)], ' ');
}

/** Initials end in a stop of their own, names of institutions do not. */
const isEndedByStop = (piece: Piece): boolean => /[.?!]$/u.test(piece.at(-1)?.text ?? '');
