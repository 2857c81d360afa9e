import type { PaperId } from '../paper.ts';
import { UNTITLED } from '../untitled.ts';
import { type OwnTarget, parseOwnLink } from './own-link.ts';

/** A link to a paper in a text, from its first bracket to past its last, in UTF-16 code units. */
export interface PaperLink {
  readonly from: number;
  readonly to: number;
  readonly target: OwnTarget;
  /** What is shown. */
  readonly label: string;
}

// `[[title]]`, or `[[id|title]]`, which goes on working when the paper gets another title. Within a
// table Markdown and Obsidian want `\|`, which elsewhere reads as `|`, too.
// What a link leads to by its id may be called by any title; nobody types one of a thousand characters.
const LINK = /\[\[(?:(p-[0-9a-z-]{1,198})\\?\|([^[\]\n]+)|([^[\]\n]{1,1000}))\]\]/gu;
const ADDRESS = /\(<?(reading-list:\/\/[^()\s<>]{1,9100})>?\)/gu;

/** The links in double brackets of a text. */
export const paperLinksIn = (text: string): readonly PaperLink[] =>
  Array.from(text.matchAll(LINK), ({ 0: whole, 1: id, 2: label = '', 3: title = '', index }) => ({
    from: index,
    to: index + whole.length,
    target: id === undefined ? { title: title.trim() } : { paper: id as PaperId, highlight: null },
    label: (label || title).trim(),
  }));

/** What a note links to, in whatever form. */
export const targetsIn = (note: string): readonly OwnTarget[] => [
  ...(note.includes('[[') ? paperLinksIn(note).map(({ target }) => target) : []),
  ...(note.includes('reading-list://')
    ? Array.from(note.matchAll(ADDRESS), ([, url = '']) => parseOwnLink(url)).filter(
        (target) => target !== null,
      )
    : []),
];

/**
 * A link to a paper as it is written in a note; its title without signs that mean something there. In a
 * table the sign that would part its cells gets a backslash.
 */
export const printPaperLink = (paper: PaperId, title: string, isInTable = false): string => {
  const label = title
    .replace(/[[(]/gu, '(')
    .replace(/[\])]/gu, ')')
    .replace(/[\\`*_<>$|~]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return `[[${paper}${isInTable ? '\\|' : '|'}${label || UNTITLED}]]`;
};
