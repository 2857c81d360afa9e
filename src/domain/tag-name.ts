import type { TagId } from './tag.ts';
import { fold } from './text/fold.ts';

/** Longest slug in an id, in characters, so that a key with a paper and a tag stays short. */
const SLUG_LIMIT = 60;

/** A tag name as it is kept: without spaces around it, and single ones inside. */
export const tidyTagName = (name: string): string => name.trim().replace(/\s+/gu, ' ');

/** Equal for names that are the same tag: case, accents and spacing do not tell tags apart. */
export const foldedTagName = (name: string): string => fold(tidyTagName(name)) || tidyTagName(name);

/**
 * The id of a new tag of that name. `isTaken` tells ids that belong to tags of other names;
 * then `~2`, `~3` and so on is added. The id has no `/`, which separates the parts of change keys.
 */
export function tagIdFor(name: string, isTaken: (id: TagId) => boolean): TagId {
  const characters = Array.from(foldedTagName(name).replace(/[\s/~]+/gu, '-'));
  const slug = characters.slice(0, SLUG_LIMIT).join('');
  const plain: TagId = `t-${slug}`;
  if (!isTaken(plain)) return plain;
  let count = 2;
  while (isTaken(`${plain}~${count}`)) count += 1;
  return `${plain}~${count}`;
}
