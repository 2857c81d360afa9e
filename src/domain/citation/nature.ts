import type { Cited } from './cited.ts';
import { yearOf } from './date-words.ts';
import { invertedInitials, type NameRules, nameList } from './name-list.ts';
import {
  around,
  bold,
  ended,
  isBlank,
  italic,
  joined,
  type Piece,
  plain,
  sentences,
} from './piece.ts';

const NAMES: NameRules = {
  name: invertedInitials,
  and: [' & ', ' & '],
  most: 5,
  shown: 1,
  rest: [' ', ' '],
  isRestItalic: true,
};

const isPart = ({ kind }: Cited): boolean => kind === 'chapter' || kind === 'paper';

const editorsOf = ({ editors }: Cited): Piece =>
  around(editors.length > 1 ? '(eds ' : '(ed. ', nameList(editors, NAMES), ')');

function responsible(cited: Cited): Piece {
  const { authors, editors, authorsCut } = cited;
  if (authors.length > 0 || isPart(cited)) return nameList(authors, NAMES, authorsCut);
  return around('', nameList(editors, NAMES), editors.length > 1 ? ' (eds)' : ' (ed.)');
}

const year = ({ date }: Cited): Piece => around('(', plain(yearOf(date)), ')');
const edition = (cited: Cited): Piece => around('', plain(cited.edition), ' edn');
const volume = (cited: Cited): Piece => around('Vol. ', plain(cited.volume));

/** `3rd edn, Vol. 1` */
const numbers = (cited: Cited): Piece => joined([edition(cited), volume(cited)], ', ');

/** `(Publisher, 2015)` */
const imprint = ({ publisher, date }: Cited): Piece =>
  around('(', joined([plain(publisher), plain(yearOf(date))], ', '), ')');

const DEGREES = {
  doctor: 'PhD thesis',
  master: 'Master’s thesis',
  bachelor: 'Bachelor’s thesis',
  '': 'Thesis',
} as const;

/** `Journal **12**, 101–119 (2015)`; where there are neither, the address tells the place. */
function journal(cited: Cited): Piece {
  const named = joined([italic(cited.venue), bold(cited.volume)], ' ');
  const placed = joined([named, plain(cited.pages)], ', ');
  const isFound = cited.volume !== '' || cited.pages !== '';
  return joined([placed, plain(isFound ? '' : cited.link), year(cited)], ' ');
}

function container(cited: Cited): Piece {
  const head = [around('in ', italic(cited.venue)), numbers(cited), editorsOf(cited)];
  return joined([...head, plain(cited.pages), imprint(cited)], ' ');
}

/** The title and what follows it, each a sentence. */
function bodyOf(cited: Cited): readonly Piece[] {
  const { kind, title, publisher, venue, issue, link } = cited;
  const upright = plain(title);
  switch (kind) {
    case 'article':
      return [upright, journal(cited)];
    case 'paper':
    case 'chapter':
      return [upright, container(cited)];
    case 'preprint':
      return [upright, joined([around('Preprint at ', plain(link)), year(cited)], ' ')];
    case 'thesis':
      return [
        upright,
        joined([joined([plain(DEGREES[cited.degree]), plain(publisher)], ', '), year(cited)], ' '),
      ];
    case 'dataset':
    case 'software':
    case 'page':
      return [upright, joined([italic(venue || publisher), plain(link), year(cited)], ' ')];
    case 'report':
      return issue === ''
        ? [joined([italic(title), imprint(cited)], ' ')]
        : [italic(title), joined([plain(`Report No. ${issue}`), imprint(cited)], ' ')];
    case 'book':
      return [joined([italic(title), numbers(cited), imprint(cited)], ' ')];
  }
}

/**
 * A work as Nature has it in its list of references (“Formatting guide”, References: more than five
 * authors become the first and “et al.”, volumes bold, year last), without its number. Journals keep
 * their whole names, as abbreviations cannot be told from what is known here; titles keep their
 * capitals.
 */
export function nature(cited: Cited): Piece {
  const by = responsible(cited);
  const body = sentences(...bodyOf(cited).filter((piece) => !isBlank(piece)));
  return joined([ended(by), body], ' ');
}
