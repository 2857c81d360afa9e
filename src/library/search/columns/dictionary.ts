import { fold } from '../../../domain/text/fold.ts';
import { wordsOf } from '../../../domain/text/words-of.ts';
import type { Sought } from '../text-index.ts';

/** The distinct names of a column, numbered from 0 in the order they were met. */
export class Dictionary {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  #folded: ReadonlyMap<string, readonly number[]> | null = null;
  /** The words of each name, each between spaces. */
  #lines: readonly string[] | null = null;

  /** The number of a name, a new one where it was not met before. */
  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.length;
    this.names.push(name);
    this.#numbers.set(name, number);
    this.#folded = null;
    this.#lines = null;
    return number;
  }

  /** The numbers of the names that differ from this one at most by case and accents. */
  sameAs(name: string): readonly number[] {
    this.#folded ??= this.#foldedNames();
    return this.#folded.get(fold(name)) ?? [];
  }

  /** The numbers of the names in which the words stand in sequence; as a prefix the last may go on. */
  containing({ words, isPrefix }: Omit<Sought, 'fields'>): readonly number[] {
    this.#lines ??= this.names.map((name) => ` ${wordsOf(name).join(' ')} `);
    const sought = ` ${words.join(' ')}${isPrefix ? '' : ' '}`;
    const found: number[] = [];
    for (const [number, line] of this.#lines.entries())
      if (line.includes(sought)) found.push(number);
    return found;
  }

  #foldedNames(): ReadonlyMap<string, readonly number[]> {
    const folded = new Map<string, number[]>();
    for (const [number, name] of this.names.entries()) {
      const key = fold(name);
      const same = folded.get(key);
      if (same) same.push(number);
      else folded.set(key, [number]);
    }
    return folded;
  }
}
