import type { TagId } from '../tag.ts';

type Tags = ReadonlySet<TagId>;

/** No tags. */
export const NO_TAGS: Tags = new Set();

/**
 * Makes sets of tags, the same object for the same steps: papers that are given a tag together
 * share one set, which is faster and, for 100,000 papers, far smaller than a set each.
 */
export class TagSets {
  readonly #made = new Map<Tags, Map<TagId, Tags>>();

  /** The set with a tag put in or taken out; the set itself where that changes nothing. */
  changed(tags: Tags, tag: TagId, isIn: boolean): Tags {
    if (tags.has(tag) === isIn) return tags;
    const made = this.#made.get(tags) ?? new Map<TagId, Tags>();
    this.#made.set(tags, made);
    const known = made.get(tag);
    if (known) return known;
    const next = new Set(tags);
    if (isIn) next.add(tag);
    else next.delete(tag);
    made.set(tag, next);
    return next;
  }

  /** The set of some tags. */
  of(tags: readonly TagId[]): Tags {
    return tags.reduce((set, tag) => this.changed(set, tag, true), NO_TAGS);
  }
}
