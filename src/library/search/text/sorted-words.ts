import { sharedLetters } from './similar-words.ts';

/** Words sorted by UTF-16 code units, put in order only when asked for. */
export class SortedWords {
  #sorted: readonly string[] = [];
  #shared: Uint8Array | undefined;
  readonly #added = new Set<string>();
  readonly #dropped = new Set<string>();

  /** Adds a word that is not there. */
  add(word: string): void {
    this.#added.add(word);
    this.#shared = undefined;
  }

  /** Drops a word that is there. */
  drop(word: string): void {
    if (!this.#added.delete(word)) this.#dropped.add(word);
    this.#shared = undefined;
  }

  all(): readonly string[] {
    if (this.#added.size + this.#dropped.size > 0) {
      const kept = this.#sorted.filter((word) => !this.#dropped.has(word));
      // Mostly sorted already, which is what the engine's sort is fast at.
      this.#sorted = [...kept, ...[...this.#added].sort()].sort();
      this.#added.clear();
      this.#dropped.clear();
    }
    return this.#sorted;
  }

  /** `sharedLetters` of all words. */
  shared(): Uint8Array {
    this.#shared ??= sharedLetters(this.all());
    return this.#shared;
  }
}
