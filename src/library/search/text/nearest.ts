/** A word of an index that is like a sought one. */
interface Near {
  readonly at: number;
  readonly edits: number;
  readonly papers: number;
}

/** The fewest edits first, then the word of most papers, then the first in the alphabet. */
const isNearer = (a: Near, b: Near): boolean =>
  a.edits !== b.edits
    ? a.edits < b.edits
    : a.papers !== b.papers
      ? a.papers > b.papers
      : a.at < b.at;

/** Keeps the nearest of the words it is offered, by their place in the alphabet. */
export class Nearest {
  readonly #limit: number;
  readonly #kept: Near[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a word would be kept, before it is looked at closer. */
  hasRoomFor(word: Near): boolean {
    const last = this.#kept.at(-1);
    return this.#kept.length < this.#limit || (last !== undefined && isNearer(word, last));
  }

  take(word: Near): void {
    let place = this.#kept.length;
    while (place > 0 && isNearer(word, this.#kept[place - 1] ?? word)) place -= 1;
    this.#kept.splice(place, 0, word);
    if (this.#kept.length > this.#limit) this.#kept.pop();
  }

  /** The places of the words kept, nearest first. */
  places(): readonly number[] {
    return this.#kept.map(({ at }) => at);
  }
}
