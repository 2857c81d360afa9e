import type { PersonName } from '../../reference/person-name.ts';
import { isOpenEntity } from '../decoded-entities.ts';
import { isSame } from '../is-same.ts';
import { type Names, readNames } from '../read-name.ts';
import { plainRichLine, richLine } from '../rich-text.ts';
import { tidyLine } from '../tidy.ts';
import { writtenName } from '../written-name.ts';
import { itemsIn, listCell } from './list-cell.ts';

/** Scopus puts its number of an author behind each full name. */
const withoutNumber = (name: string): string => name.replace(/ \(\d{5,12}\)$/u, '');

const INITIALS = /^(?:\p{Lu}\.?[- ]?){1,4}$/u;
const hasWords = (text: string): boolean => text.includes(' ');

/** PubMed ends its lists of short names with a full stop: `Smith J, Doe MD.` */
const PUBMED = /^[^,.]{1,100} \p{Lu}{1,4}, [^.]*\.$/u;

/** What stands between the names of a table in which a comma parts family and given name. */
export type BetweenNames = ';' | 'and';

const partedByAnd = (cell: string): readonly string[] =>
  cell.split(/,? (?:and|&) /u).map((part) => part.trim());

/** Whether these are several names, each with the family name before a comma. */
const areInverted = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.every((part) => /^[^,]+,[^,]+$/u.test(part));

/** What a cell shows to stand between the names of its table; `null` where it leaves that open. */
export function betweenNamesIn(cell: string): BetweenNames | null {
  if (itemsIn(tidyLine(cell)).length > 1) return ';';
  return areInverted(partedByAnd(tidyLine(cell))) ? 'and' : null;
}

/** Two commas stand in no name of a person that people write, except before a suffix. */
const isCommaList = (cell: string): boolean => cell.indexOf(',') !== cell.lastIndexOf(',');

/** Whether so many names by “and” are one, in a table with that between names. */
const isOneOf = (between: BetweenNames | null, count: number): boolean =>
  between === ';' || (between === 'and' && count === 1);

/**
 * Names without semicolons: parted by upright strokes (OpenAlex), by “and”, or by commas where those
 * do not part family and given.
 */
function parted(cell: string, between: BetweenNames | null): readonly string[] {
  if (cell.endsWith(',')) return [cell];
  if (cell.includes('|')) return cell.split('|');
  if (PUBMED.test(cell)) return partedByCommas(cell.slice(0, -1));
  const byAnd = partedByAnd(cell);
  if (areInverted(byAnd)) return byAnd;
  if (!isCommaList(cell) && isOneOf(between, byAnd.length)) return [cell];
  return byAnd.length > 1 && byAnd.every(hasWords)
    ? byAnd.flatMap(partedByCommas)
    : partedByCommas(cell);
}

function partedByCommas(cell: string): readonly string[] {
  const parts = cell.split(',').map((part) => part.trim());
  if (parts.length > 1 && parts.every(hasWords)) return parts;
  const isPaired =
    parts.length > 2 &&
    parts.length % 2 === 0 &&
    parts.every((part, at) => at % 2 === 0 || INITIALS.test(part));
  if (!isPaired) return [cell];
  return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1] ?? ''}`] : []));
}

const endsInSemicolon = (cell: string): boolean =>
  cell.endsWith(';') && !isOpenEntity(cell.slice(0, -1));

/** The people in a cell, in any of the ways in which tables list them, or in that of its table. */
export function namesInCell(cell: string, between: BetweenNames | null): Names {
  if (cell === '') return { names: [], isCut: false };
  const items = itemsIn(tidyLine(cell)).map(plainRichLine);
  const [only = ''] = items;
  const isOne = withoutNumber(only) !== only || endsInSemicolon(cell.trimEnd());
  return readNames(items.length === 1 && !isOne ? parted(only, between) : items.map(withoutNumber));
}

/** A cell in which `namesInCell` finds these people; a semicolon at its end says that it is a list. */
export function namesCell(names: readonly PersonName[], isCut: boolean): string {
  const cell = listCell([
    ...names.map((name) => richLine(writtenName(name))),
    ...(isCut ? ['et al.'] : []),
  ]);
  const read = namesInCell(cell, null);
  return isSame(read, { names, isCut }) ? cell : `${cell};`;
}
