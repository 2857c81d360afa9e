import type { Tag } from '../../domain/tag.ts';
import { fold } from '../../domain/text/fold.ts';

const OFFERED = 8;

/** Tags whose name holds a text, those that begin with it first. */
export function fittingTags(tags: readonly Tag[], text: string): readonly Tag[] {
  const wanted = fold(text);
  const begins = (tag: Tag) => (fold(tag.name).startsWith(wanted) ? 0 : 1);
  return tags
    .filter((tag) => fold(tag.name).includes(wanted))
    .toSorted((one, other) => begins(one) - begins(other))
    .slice(0, OFFERED);
}

/** Whether a tag is called so, however it is written. */
export const isTagName = (tags: readonly Tag[], text: string): boolean =>
  tags.some((tag) => fold(tag.name) === fold(text));
