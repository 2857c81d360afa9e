import { wordsOf } from '../../../../src/domain/text/words-of.ts';
import type { Fields, Sought } from '../../../../src/library/search/text-index.ts';

/** One field of a paper: texts that no sequence of words spans, such as names. */
export interface NaiveField {
  readonly number: number;
  readonly field: Fields;
  readonly texts: readonly string[];
}

const occursAt = (run: readonly string[], at: number, { words, isPrefix }: Sought): boolean =>
  words.every((word, i) => {
    const there = run[at + i];
    if (there === undefined) return false;
    return isPrefix && i === words.length - 1 ? there.startsWith(word) : there === word;
  });

/** Edits between two words: insert, delete, replace, swap neighbours (never the same letter twice). */
function editsBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let j = 0; j <= b.length; j += 1) rows[0]?.splice(j, 1, j);
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      rows[i]?.splice(j, 1, least);
    }
  return cell(a.length, b.length);
}

/** The edits between a word and the beginning of another that is nearest to it. */
const editsToBeginning = (word: string, other: string): number =>
  Math.min(
    ...Array.from({ length: other.length + 1 }, (_, end) =>
      editsBetween(word, other.slice(0, end)),
    ),
  );

/** Finds by looking at every word of every text. */
export class NaiveText {
  readonly #fields: readonly (NaiveField & { readonly runs: readonly (readonly string[])[] })[];

  constructor(fields: readonly NaiveField[]) {
    this.#fields = fields.map((field) => ({ ...field, runs: field.texts.map(wordsOf) }));
  }

  /** The numbers of the papers found, ascending. */
  find(sought: Sought): readonly number[] {
    if (sought.words.length === 0) return [];
    const found = this.#fields.filter(
      ({ field, runs }) =>
        (field & sought.fields) !== 0 &&
        runs.some((run) => run.some((_, at) => occursAt(run, at, sought))),
    );
    return [...new Set(found.map(({ number }) => number))].sort((a, b) => a - b);
  }

  /** The words similar to one: nearest first, then those of more papers, then by the alphabet. */
  similar(word: string, fields: Fields): readonly string[] {
    const edits = word.length < 4 ? -1 : word.length < 8 ? 1 : 2;
    const papers = new Map<string, Set<number>>();
    const inFields = new Set<string>();
    for (const { number, field, runs } of this.#fields)
      for (const held of runs.flat()) {
        papers.set(held, (papers.get(held) ?? new Set()).add(number));
        if ((field & fields) !== 0) inFields.add(held);
      }
    return [...inFields]
      .map((held) => ({
        held,
        edits: editsToBeginning(word, held),
        papers: papers.get(held)?.size ?? 0,
      }))
      .filter((one) => one.edits <= edits)
      .sort((a, b) => a.edits - b.edits || b.papers - a.papers || (a.held < b.held ? -1 : 1))
      .map(({ held }) => held);
  }
}
