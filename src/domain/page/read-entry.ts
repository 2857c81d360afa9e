import type { Paper } from '../paper.ts';
import { paperId } from '../paper-id.ts';
import { readAuthorList } from './author-list.ts';
import { readMetaLine } from './meta-line.ts';
import type { PageLine } from './page-line.ts';
import { quoted } from './page-problem.ts';
import type { Entry } from './split-page.ts';

/** A paper, or why it cannot be kept. */
export type EntryReading =
  | { readonly ok: true; readonly paper: Paper }
  | { readonly ok: false; readonly reason: string };

/** Lines as written, with one blank line between paragraphs. */
const joined = (lines: readonly PageLine[]): string =>
  lines
    .map(({ text }) => text)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

const leftOut = (reason: string): EntryReading => ({ ok: false, reason });

/** Reads the lines of one paper, which is kept only if it is whole. */
export function readEntry({ meta, lines }: Entry, savedIn: number): EntryReading {
  const { category, date, hasCode, written } = readMetaLine(meta.text, savedIn);
  const filled = lines.filter(({ text }) => text !== '');
  const [title, authorLine, abstractStart] = filled;
  if (!title) return leftOut(`Nothing follows ${quoted(meta.text)}, so this paper was left out.`);
  const paper = quoted(title.text);
  if (!date)
    return leftOut(`There is no date ${quoted(written)}, so the paper ${paper} was left out.`);
  if (!authorLine)
    return leftOut(`The paper ${paper} has no authors or abstract and was left out.`);
  const list = readAuthorList(authorLine.text);
  if (!list) return leftOut(`The paper ${paper} has no list of authors and was left out.`);
  if (!abstractStart) return leftOut(`The paper ${paper} has no abstract and was left out.`);
  const year = Number(date.slice(0, 4));
  return {
    ok: true,
    paper: {
      id: paperId({ title: title.text, authors: list.authors, year }),
      category,
      date,
      hasCode,
      title: title.text,
      ...list,
      abstract: joined(lines.slice(lines.indexOf(abstractStart))),
    },
  };
}
