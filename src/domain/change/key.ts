import type { NoteId } from '../note.ts';
import type { PaperId } from '../paper.ts';
import type { TagId } from '../tag.ts';
import type { ChangeKey } from './change.ts';

/** What a change key means. */
export type Target =
  | { readonly kind: 'status'; readonly paper: PaperId }
  | { readonly kind: 'tagged'; readonly paper: PaperId; readonly tag: TagId }
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'tag-name'; readonly tag: TagId }
  | { readonly kind: 'tag-colour'; readonly tag: TagId }
  | { readonly kind: 'tag-deleted'; readonly tag: TagId };

/** The key of a target; `parseKey` gives the target back. */
export function printKey(target: Target): ChangeKey {
  switch (target.kind) {
    case 'status':
      return `${target.paper}/status`;
    case 'tagged':
      return `${target.paper}/tag/${target.tag}`;
    case 'note':
      return `${target.note}/text`;
    case 'tag-name':
      return `${target.tag}/name`;
    case 'tag-colour':
      return `${target.tag}/colour`;
    case 'tag-deleted':
      return `${target.tag}/deleted`;
  }
}

const isId = <Id extends string>(text: string | undefined, prefix: string): text is Id =>
  text !== undefined && text.length > prefix.length && text.startsWith(prefix);

/** What a key means; `null` for one this version does not know, which a newer one may have written. */
export function parseKey(key: string): Target | null {
  const [owner, field, tag, ...rest] = key.split('/');
  if (rest.length > 0) return null;
  if (tag !== undefined)
    return isId<PaperId>(owner, 'p-') && field === 'tag' && isId<TagId>(tag, 't-')
      ? { kind: 'tagged', paper: owner, tag }
      : null;
  if (isId<PaperId>(owner, 'p-') && field === 'status') return { kind: 'status', paper: owner };
  if (isId<NoteId>(owner, 'n-') && field === 'text') return { kind: 'note', note: owner };
  if (!isId<TagId>(owner, 't-')) return null;
  if (field === 'name') return { kind: 'tag-name', tag: owner };
  if (field === 'colour') return { kind: 'tag-colour', tag: owner };
  if (field === 'deleted') return { kind: 'tag-deleted', tag: owner };
  return null;
}
