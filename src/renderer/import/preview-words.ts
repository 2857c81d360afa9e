import { leftOutWords } from '../../domain/import/extra-words.ts';
import { grouped } from '../../domain/text/grouped.ts';
import type { ImportedFile, ImportView } from '../../preload/import-types.ts';
import { counted } from '../text/count.ts';

export const entries = (count: number): string =>
  count === 1 ? '1 entry' : `${grouped(count)} entries`;

const here = (count: number): string => (count === 1 ? 'one that is here' : 'ones that are here');

const sum = ({ counts }: ImportView): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

/** The tags and views that come along, as a list; empty for none. */
export const shelfWords = ({ newTags, newViews }: ImportView): string =>
  [
    ...(newTags > 0 ? [counted(newTags, 'tag')] : []),
    ...(newViews > 0 ? [counted(newViews, 'saved view')] : []),
  ].join(' and ');

/** What would happen as things are decided now, in sentences. */
export const previewWords = (view: ImportView): string =>
  [comingWords(view), leftOutWords(view.extras)].filter((words) => words !== '').join(' ');

function comingWords(view: ImportView): string {
  const shelf = shelfWords(view);
  const papers = papersWords(view);
  if (shelf === '') return papers;
  const count = view.toAdd + view.toMerge;
  if (count === 0) return `No paper will be added, but ${shelf} will.`;
  const come = view.newTags + view.newViews === 1 ? 'comes' : 'come';
  return `${papers} With ${count === 1 ? 'it' : 'them'} ${come} ${shelf}.`;
}

function papersWords(view: ImportView): string {
  const { toAdd, toMerge, counts } = view;
  if (toAdd > 0 && toMerge > 0)
    return `${counted(toAdd, 'paper')} will be added, ${grouped(toMerge)} put together with ${here(toMerge)}.`;
  if (toAdd > 0) return `${counted(toAdd, 'paper')} will be added.`;
  if (toMerge > 0)
    return `${counted(toMerge, 'paper')} will be put together with ${here(toMerge)}.`;
  const all = sum(view);
  if (all === 0) return 'No papers were found, so there is nothing to import.';
  if (counts.known === all)
    return all === 1
      ? 'This paper is here already, so there is nothing to import.'
      : `All ${grouped(all)} papers are here already, so there is nothing to import.`;
  return 'Nothing will be imported as things are decided now.';
}

/** What was put together while it was read; empty where nothing was. */
export const doublesWords = (doubles: number): string =>
  doubles === 0
    ? ''
    : doubles === 1
      ? 'One entry was there twice and counts once.'
      : `${grouped(doubles)} entries were there more than once and count once.`;

const FORMATS = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  csv: 'a table',
  'endnote-xml': 'EndNote XML',
  medline: 'MEDLINE',
  'author-page': 'the page of an author',
  'reading-list': 'a Reading List file',
  markdown: 'Markdown',
} as const satisfies Record<NonNullable<ImportedFile['format']>, string>;

/** What was read of a file: “BibTeX, 12 entries”. */
export const fileWords = ({ format, entries: count }: ImportedFile): string =>
  [...(format === null ? [] : [FORMATS[format]]), entries(count)].join(', ');
