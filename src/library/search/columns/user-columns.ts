import { hasHighlight, hasNote } from '../../../domain/catalogue/catalogue.ts';
import { readingOf, tagOf, type UserState } from '../../../domain/change/user-state.ts';
import type { PaperId } from '../../../domain/paper.ts';
import { STATUSES } from '../../../domain/status.ts';
import type { TagId } from '../../../domain/tag.ts';
import { Bits } from '../bits.ts';
import { localDay, NEVER } from './day-number.ts';

/** What is the person's, column by column, by paper number; kept up to date change by change. */
export class UserColumns {
  /** Places in STATUSES. */
  readonly status: Uint8Array;
  /** Days since 1970 of the local calendar, or NEVER. */
  readonly changed: Int32Array;
  readonly read: Int32Array;
  /** Milliseconds since 1970, or 0. */
  readonly changedAt: Float64Array;
  readonly noted: Bits;
  readonly highlighted: Bits;
  readonly #size: number;
  readonly #tagged = new Map<TagId, Bits>();

  /** Of papers on which nothing is the person's yet, whose numbers are below `size`. */
  constructor(size: number) {
    this.#size = size;
    this.status = new Uint8Array(size);
    this.changed = new Int32Array(size).fill(NEVER);
    this.read = new Int32Array(size).fill(NEVER);
    this.changedAt = new Float64Array(size);
    this.noted = new Bits(size);
    this.highlighted = new Bits(size);
  }

  /** Takes over all that is the person's of one paper. */
  update(number: number, paper: PaperId, state: UserState): void {
    const { status, tags, changed, read } = readingOf(state, paper);
    this.status[number] = STATUSES.indexOf(status);
    this.changed[number] = changed === null ? NEVER : localDay(changed);
    this.read[number] = read === null ? NEVER : localDay(read);
    this.changedAt[number] = changed ?? 0;
    if (hasNote(state, paper)) this.noted.add(number);
    else this.noted.delete(number);
    if (hasHighlight(state, paper)) this.highlighted.add(number);
    else this.highlighted.delete(number);
    for (const [tag, papers] of this.#tagged) if (!tags.has(tag)) papers.delete(number);
    for (const tag of tags) this.#papersWith(tag).add(number);
  }

  /** The papers with a tag, whether or not it was deleted. */
  taggedWith(tag: TagId): Bits {
    return this.#tagged.get(tag) ?? new Bits(this.#size);
  }

  /** The papers with any tag there is. */
  tagged(state: UserState): Bits {
    const any = new Bits(this.#size);
    for (const [tag, papers] of this.#tagged) if (tagOf(state, tag)) any.or(papers);
    return any;
  }

  #papersWith(tag: TagId): Bits {
    const known = this.#tagged.get(tag);
    if (known) return known;
    const papers = new Bits(this.#size);
    this.#tagged.set(tag, papers);
    return papers;
  }
}
