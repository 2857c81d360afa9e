import type { Reference } from '../../reference/reference.ts';
import { keysLike, wantedKey } from './citation-key-for.ts';

/**
 * Gives each reference of a file a key of its own, as `citationKeyFor` makes it, the same each time
 * for the same references in the same order; in time that grows with their number alone, even where
 * all would have the same key.
 */
export class CitationKeys {
  readonly #taken = new Set<string>();
  readonly #like = new Map<string, Generator<string, never, void>>();

  keyFor(reference: Reference): string {
    const wanted = wantedKey(reference);
    const like = this.#like.get(wanted) ?? keysLike(wanted);
    let key = like.next().value;
    while (this.#taken.has(key)) key = like.next().value;
    this.#taken.add(key);
    // What most never need takes memory: it is made where a key is wanted a second time.
    if (key !== wanted) this.#like.set(wanted, like);
    return key;
  }
}
