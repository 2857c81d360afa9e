import type { Reference } from '../../reference/reference.ts';
import { keyEndings, wantedKey } from './citation-key-for.ts';

/** A key as BibTeX compares it: it refuses an entry as repeated where case alone tells it apart. */
const compared = (key: string): string => key.toLowerCase();

/**
 * Gives each reference of a file a key of its own, case aside, as `citationKeyFor` makes it, the same
 * each time for the same references in the same order; in time that grows with their number alone,
 * even where all would have the same key.
 */
export class CitationKeys {
  readonly #taken = new Set<string>();
  readonly #endings = new Map<string, Generator<string, never, void>>();

  keyFor(reference: Reference): string {
    const wanted = wantedKey(reference);
    const endings = this.#endings.get(compared(wanted)) ?? keyEndings();
    let key = wanted + endings.next().value;
    while (this.#taken.has(compared(key))) key = wanted + endings.next().value;
    this.#taken.add(compared(key));
    // What most never need takes memory: it is made where a key is wanted a second time.
    if (key !== wanted) this.#endings.set(compared(wanted), endings);
    return key;
  }
}
