import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import {
  AUTHOR,
  type Fields,
  type Matches,
  type Sought,
  type TextIndex,
  TITLE,
} from './text-index.ts';

/** The words of a field, each with a space before it and an end mark between names. */
const lineOf = (texts: readonly string[]) =>
  `${texts
    .map((text) =>
      wordsOf(text)
        .map((word) => ` ${word}`)
        .join(''),
    )
    .join(' |')} `;

/**
 * Finds papers by title and authors by reading all of them: what is searched while the abstracts
 * are not indexed yet. It knows no relevance and no words that are like others.
 */
export class PlainText implements TextIndex {
  readonly #entries: readonly HeldPaper[];
  #lines: { readonly titles: readonly string[]; readonly authors: readonly string[] } | null = null;

  constructor(entries: readonly HeldPaper[]) {
    this.#entries = entries;
  }

  readonly find = (
    { words, isPrefix, fields }: Sought,
    { papers, scores }: Matches,
    weight = 1,
  ) => {
    if (words.length === 0) return;
    const { titles, authors } = this.#read();
    const sought = ` ${words.join(' ')}${isPrefix ? '' : ' '}`;
    const add = (lines: readonly string[], score: number) => {
      for (const [paper, line] of lines.entries())
        if (line.includes(sought)) {
          papers.add(paper);
          scores[paper] = (scores[paper] ?? 0) + score * weight;
        }
    };
    if (fields & TITLE) add(titles, 2);
    if (fields & AUTHOR) add(authors, 1);
  };

  readonly similar = (_word: string, _fields: Fields, _limit: number): readonly string[] => [];

  #read() {
    this.#lines ??= {
      titles: this.#entries.map(({ title }) => lineOf([title])),
      authors: this.#entries.map(({ authors }) => lineOf(authors)),
    };
    return this.#lines;
  }
}
