import type { Tag } from '../../domain/tag.ts';
import { foldedTagName } from '../../domain/tag-name.ts';
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

/** The tag that is called so, however it is written. */
export const tagCalled = (tags: readonly Tag[], text: string): Tag | undefined => {
  const wanted = foldedTagName(text);
  return tags.find((tag) => foldedTagName(tag.name) === wanted);
};
