import { isOpenEntity } from '../decoded-entities.ts';
import { tidyText } from '../tidy.ts';

/**
 * Items of a cell, with semicolons between them; one within an item has a backslash before it, and a
 * blank stands before one that would make an entity of the end of an item.
 */
export const listCell = (items: readonly string[]): string =>
  items
    .map((item) => item.replace(/(?<!\\)\\*(?:;|$)/gu, escaped))
    .map((item) => (isOpenEntity(item) ? `${item} ` : item))
    .join('; ');

/** Backslashes before a semicolon, or at the end, are doubled; the semicolon gets one of its own. */
const escaped = (run: string): string =>
  run.endsWith(';') ? `${run.slice(0, -1).repeat(2)}\\;` : run.repeat(2);

/**
 * The items of a cell as `listCell` writes it, which is also how others write lists. A semicolon that
 * ends an entity parts nothing.
 */
export function itemsIn(cell: string): readonly string[] {
  const items: string[] = [];
  let item = '';
  for (const [, text = '', slashes = '', end = ''] of cell.matchAll(/([^\\;]*)(\\*)(;?)/g)) {
    const isWithin = end === '';
    const isSign = slashes === '' ? isOpenEntity(text) : slashes.length % 2 === 1;
    const half = Math.floor(slashes.length / 2);
    item += text + (isWithin ? slashes : `${'\\'.repeat(half)}${isSign ? ';' : ''}`);
    if (isWithin || isSign) continue;
    items.push(item);
    item = '';
  }
  return [...items, item.replace(/(?<!\\)\\+$/u, halved)]
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Only an even number of them is of our making. */
const halved = (run: string): string => (run.length % 2 === 0 ? run.slice(run.length / 2) : run);

const BETWEEN_NOTES = '-'.repeat(10);

const isRule = (line: string): boolean =>
  line.startsWith(BETWEEN_NOTES) && line === '-'.repeat(line.length);

/** Notes of a cell, with a line of ten hyphens between them; such a line of a note gets one more. */
export const notesCell = (notes: readonly string[]): string =>
  notes
    .map((note) => note.split('\n').map((line) => (isRule(line) ? `${line}-` : line)))
    .flatMap((lines, at) => (at === 0 ? lines : [BETWEEN_NOTES, ...lines]))
    .join('\n');

/** The notes of a cell as `notesCell` writes it. */
export function notesIn(cell: string): readonly string[] {
  const notes: string[][] = [[]];
  for (const line of tidyText(cell).split('\n')) {
    if (line === BETWEEN_NOTES) notes.push([]);
    else notes.at(-1)?.push(isRule(line) ? line.slice(1) : line);
  }
  return notes.map((lines) => lines.join('\n').trim()).filter((note) => note !== '');
}
