import type { PersonName } from '../reference/person-name.ts';
import type { Reference } from '../reference/reference.ts';
import { fold } from '../text/fold.ts';
import { bareText } from './bare-text.ts';
import type { ReferenceField } from './reference-difference.ts';

/** Types that say no more than that something was written. */
const VAGUE: ReadonlySet<string> = new Set(['document', 'article']);

const givenLength = (names: readonly PersonName[]): number =>
  names.reduce((sum, { given, family }) => sum + given.length + (family === '' ? 0 : 1), 0);

const isLongerList = (kept: readonly PersonName[], incoming: readonly PersonName[]): boolean =>
  incoming.length === kept.length
    ? givenLength(incoming) > givenLength(kept)
    : incoming.length > kept.length;

function areBetterAuthors(kept: Reference, incoming: Reference): boolean {
  if (kept.authorsCut !== incoming.authorsCut && kept.authors.length > 0)
    return kept.authorsCut && incoming.authors.length >= kept.authors.length;
  return isLongerList(kept.authors, incoming.authors);
}

function isFullerDate({ issued: kept }: Reference, { issued: incoming }: Reference): boolean {
  if (kept === null || incoming === null) return kept === null;
  const parts = ({ month, day }: typeof kept) => Number(month !== null) + Number(day !== null);
  return kept.year === incoming.year && parts(incoming) > parts(kept);
}

const isShouted = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);

const accents = (text: string): number => text.normalize('NFD').replace(/\P{M}+/gu, '').length;

/** A text cut short by its source. */
const withoutEllipsis = (text: string): string => text.replace(/(?:…|\.{3})$/u, '').trimEnd();

function isFullerText(kept: string, incoming: string): boolean {
  const [ours, theirs] = [bareText(kept), bareText(incoming)];
  if (ours === '') return true;
  if (isShouted(ours) && !isShouted(theirs)) return theirs !== '';
  if (fold(ours) === fold(theirs)) return accents(theirs) > accents(ours);
  const start = fold(withoutEllipsis(ours));
  return theirs.length > ours.length && fold(theirs).startsWith(start);
}

/**
 * Whether what comes in says more than what is kept: something rather than nothing, the whole list
 * rather than one cut short, given names rather than initials, a day rather than a year, a text
 * that goes on rather than one that ends earlier, accents rather than none, sentences rather than
 * capitals, a kind of work rather than a vague one.
 */
export function moreComplete(
  field: ReferenceField,
  kept: Reference,
  incoming: Reference,
  [ours, theirs]: readonly [string, string],
): boolean {
  if (ours === '' || theirs === '') return ours === '';
  if (field === 'authors') return areBetterAuthors(kept, incoming);
  if (field === 'editors') return isLongerList(kept.editors, incoming.editors);
  if (field === 'issued') return isFullerDate(kept, incoming);
  if (field === 'type') return VAGUE.has(ours) && !VAGUE.has(theirs);
  if (field === 'status' || field === 'citationKey') return false;
  return isFullerText(ours, theirs);
}
