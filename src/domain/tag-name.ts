import { idNamed } from './id-named.ts';
import type { TagId } from './tag.ts';
import { fold } from './text/fold.ts';

/** A tag name as it is kept: without spaces around it, and single ones inside. */
export const tidyTagName = (name: string): string => name.trim().replace(/\s+/gu, ' ');

/** Equal for names that are the same tag: case, accents and spacing do not tell tags apart. */
export const foldedTagName = (name: string): string => fold(tidyTagName(name)) || tidyTagName(name);

/** The id of a new tag of that name; `isTaken` tells ids that belong to tags of other names. */
export const tagIdFor = (name: string, isTaken: (id: TagId) => boolean): TagId =>
  idNamed('t', foldedTagName(name), isTaken);
