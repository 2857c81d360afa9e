import type { ReferenceType } from '../reference/reference.ts';
import type { Identity } from './identity.ts';

/** Whether two works were published at the same place, as far as both tell. */
export type PlaceRelation = 'same' | 'elsewhere' | 'unknown';

/** Papers that are numbered from one each have this first page wherever they are. */
const FIRST = '1';
/** Where preprints appear; that a work appeared elsewhere as well says nothing. */
const PREPRINTS = /arxiv|^corr(?:abs|\d|$)|preprint|biorxiv|medrxiv|ssrn/u;

/** Works that appear by themselves: an article of the same title was made of one, or is about it. */
const BY_THEMSELVES: ReadonlySet<ReferenceType> = new Set([
  'book',
  'dataset',
  'patent',
  'software',
  'thesis',
]);
/** What any work is called where it was found, or kept, rather than published. */
const VAGUE: ReadonlySet<ReferenceType> = new Set(['article', 'document', 'manuscript', 'webpage']);

const isVague = ({ type, venue }: Identity): boolean => VAGUE.has(type) || PREPRINTS.test(venue);

function isOneByItself(a: Identity, b: Identity): boolean {
  if (a.type === b.type || isVague(a) || isVague(b)) return false;
  return BY_THEMSELVES.has(a.type) || BY_THEMSELVES.has(b.type);
}

const isPreprint = ({ venue }: Identity): boolean => venue === '' || PREPRINTS.test(venue);

function isConferenceAndJournal(a: Identity, b: Identity): boolean {
  const types = [a.type, b.type];
  return types.includes('paper-conference') && types.includes('article-journal');
}

/**
 * Compares kind, first page and venue. Venues by themselves are abbreviated in too many ways to tell
 * two apart, unless one is a conference and the other a journal.
 */
export function placeRelation(a: Identity, b: Identity): PlaceRelation {
  if (isOneByItself(a, b)) return 'elsewhere';
  const hasPages = a.page !== '' && b.page !== '' && a.page !== FIRST && b.page !== FIRST;
  const isVenue = a.venue !== '' && a.venue === b.venue;
  if (hasPages && a.page !== b.page) return 'elsewhere';
  if (hasPages) return isVenue ? 'same' : 'unknown';
  if (isVenue || isPreprint(a) || isPreprint(b)) return 'unknown';
  return isConferenceAndJournal(a, b) ? 'elsewhere' : 'unknown';
}
