import { type AuthorRelation, authorRelation } from './author-relation.ts';
import { isHeading, isShort } from './bare-title.ts';
import { type IdentifierRelation, identifierRelation } from './identifier-relation.ts';
import type { Identity } from './identity.ts';
import { placeRelation } from './place-relation.ts';
import type { SameReason } from './same-reason.ts';
import { sharedWords, type TitleRelation, titleRelation } from './title-relation.ts';

/** Whether two papers are the same, and what decided it. */
export interface Sameness {
  readonly is: 'same' | 'likely' | 'different';
  readonly because: SameReason;
}

const same = (because: SameReason): Sameness => ({ is: 'same', because });
const likely = (because: SameReason): Sameness => ({ is: 'likely', because });
const different = (because: SameReason): Sameness => ({ is: 'different', because });

/** A preprint comes out a year before, or after the turn of the year. */
const YEARS_SURE = 1;
/** Longer ago, the same authors wrote another work under the title. */
const YEARS_LIKELY = 5;

/** The share of its words that a title keeps when it is revised. */
const REVISED = 0.5;

const yearsBetween = (a: Identity, b: Identity): number | null =>
  a.year === null || b.year === null ? null : Math.abs(a.year - b.year);

/** Whether both are known, and not the same. */
const differs = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** What speaks against one work whatever else is alike; `null` for nothing. */
function contradiction(a: Identity, b: Identity): Sameness | null {
  if (a.kind !== b.kind) return different('kind');
  if (a.numbers !== b.numbers) return different('numbers');
  if (differs(a.volume, b.volume)) return different('volume');
  return differs(a.edition, b.edition) ? different('edition') : null;
}

/** Whether two titles may be of one work by the same people: alike, or revised. */
const isRevised = (a: Identity, b: Identity, people: AuthorRelation): boolean =>
  contradiction(a, b) === null &&
  (titleRelation(a, b) !== 'unlike' || (people !== 'others' && sharedWords(a, b) >= REVISED));

/** An identifier was found in both, which may be that of the proceedings or book they are in. */
function byIdentifier(a: Identity, b: Identity, by: IdentifierRelation['by']): Sameness {
  const people = authorRelation(a, b);
  if (a.title === '' || b.title === '' || isRevised(a, b, people)) return same('identifier');
  // A preprint may get another title with a new version, which keeps its identifier.
  if (by !== 'doi' && by !== 'isbn' && people === 'same' && a.kind === b.kind)
    return same('identifier');
  return people === 'others' ? different('other-title') : likely('identifier-other-title');
}

/** A heading such as “Editorial” is the same work only where it stands at the same place. */
function byPlace(a: Identity, b: Identity, people: AuthorRelation): Sameness {
  const place = placeRelation(a, b);
  const isYear = yearsBetween(a, b) === 0;
  if (!isYear || place === 'elsewhere' || people === 'others') return different('heading');
  return place === 'same' && people === 'same' ? same('place') : likely('heading');
}

/** Whether the years, or where they were published, leave a doubt about works alike in all else. */
function bySetting(a: Identity, b: Identity, because: SameReason): Sameness {
  const years = yearsBetween(a, b);
  if (years !== null && years > YEARS_LIKELY) return different('year');
  if (years !== null && years > YEARS_SURE) return likely('year');
  return placeRelation(a, b) === 'elsewhere' ? likely('elsewhere') : same(because);
}

function byTitle(a: Identity, b: Identity, title: TitleRelation): Sameness {
  const people = authorRelation(a, b);
  if (isHeading(a) || isHeading(b))
    return title === 'equal' ? byPlace(a, b, people) : different('heading');
  if (people === 'others') return different('authors');
  const setting = bySetting(a, b, title === 'equal' ? 'title' : 'title-alike');
  if (setting.is !== 'same') return setting;
  const isBare = isShort(a) || isShort(b);
  if (people === 'unknown') return isBare ? different('authors') : likely('authors-unknown');
  if (people === 'alike') return likely('authors-alike');
  if (title === 'doubtful' || (isBare && title !== 'equal')) return likely('title-doubtful');
  return setting;
}

/**
 * Decides whether two papers are one, in this order: an identifier both have, unless their titles
 * are plainly of two works; two identifiers of one kind; what kind of work, and which numbers, their
 * titles tell, and which volume or edition of a book each is; then title, authors and year, with the
 * usual damage forgiven. A conference paper or a thesis and the article a journal made of it are two
 * works: `likely` at most, for a person to decide.
 */
export function sameness(a: Identity, b: Identity): Sameness {
  const { is, by } = identifierRelation(a, b);
  if (is === 'shared') return byIdentifier(a, b, by);
  if (is === 'conflict') return different('identifier-conflict');
  const against = contradiction(a, b);
  if (against) return against;
  const title = titleRelation(a, b);
  return title === 'unlike' ? different('other-title') : byTitle(a, b, title);
}
