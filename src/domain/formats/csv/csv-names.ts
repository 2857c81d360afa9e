import type { PersonName } from '../../reference/person-name.ts';
import { isSame } from '../is-same.ts';
import { type Names, readNames } from '../read-name.ts';
import { tidyLine } from '../tidy.ts';
import { writtenName } from '../written-name.ts';
import { itemsIn, listCell } from './list-cell.ts';

/** Scopus puts its number of an author behind each full name. */
const withoutNumber = (name: string): string => name.replace(/ \(\d{5,12}\)$/u, '');

const INITIALS = /^(?:\p{Lu}\.?[- ]?){1,4}$/u;
const hasWords = (text: string): boolean => text.includes(' ');

/** PubMed ends its lists of short names with a full stop: `Smith J, Doe MD.` */
const PUBMED = /^[^,.]{1,100} \p{Lu}{1,4}, [^.]*\.$/u;

/**
 * Names without semicolons: parted by upright strokes (OpenAlex), by “and”, or by commas where those
 * do not part family and given.
 */
function parted(cell: string): readonly string[] {
  if (cell.endsWith(',')) return [cell];
  if (cell.includes('|')) return cell.split('|');
  if (PUBMED.test(cell)) return partedByCommas(cell.slice(0, -1));
  const byAnd = cell.split(/,? (?:and|&) /u).map((part) => part.trim());
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

/** The people in a cell, in any of the ways in which tables list them. */
export function namesInCell(cell: string): Names {
  if (cell === '') return { names: [], isCut: false };
  const items = itemsIn(tidyLine(cell)).map(withoutNumber);
  return readNames(
    items.length === 1 && !cell.trimEnd().endsWith(';') ? parted(items[0] ?? '') : items,
  );
}

/** A cell in which `namesInCell` finds these people; a semicolon at its end says that it is a list. */
export function namesCell(names: readonly PersonName[], isCut: boolean): string {
  const cell = listCell([...names.map(writtenName), ...(isCut ? ['et al.'] : [])]);
  const read = namesInCell(cell);
  return isSame(read, { names, isCut }) ? cell : `${cell};`;
}
