import type { HighlightId } from '../highlight/highlight.ts';
import { HIGHLIGHT_FIELDS, type HighlightField } from '../highlight/highlight-record.ts';
import { ID_LIMIT } from '../id-limit.ts';
import { isNoteId, type NoteId } from '../note.ts';
import type { PaperId } from '../paper.ts';
import type { TagId } from '../tag.ts';
import type { ViewId, ViewRecord } from '../view.ts';
import type { ChangeKey } from './change.ts';

/** What a change key means. */
export type Target =
  | { readonly kind: 'status'; readonly paper: PaperId }
  /** Not about what is the person's on a paper, but about which of its records tells of it. */
  | { readonly kind: 'record'; readonly of: PaperId }
  | { readonly kind: 'removed'; readonly of: PaperId }
  /** That two papers, the first of which comes first in plain order of text, are not one. */
  | { readonly kind: 'another'; readonly of: PaperId; readonly than: PaperId }
  | { readonly kind: 'tagged'; readonly paper: PaperId; readonly tag: TagId }
  | {
      readonly kind: 'highlight';
      readonly paper: PaperId;
      readonly highlight: HighlightId;
      readonly field: HighlightField;
    }
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'tag-name'; readonly tag: TagId }
  | { readonly kind: 'tag-colour'; readonly tag: TagId }
  | { readonly kind: 'tag-deleted'; readonly tag: TagId }
  | { readonly kind: 'view'; readonly view: ViewId; readonly field: keyof ViewRecord };

const VIEW_FIELDS = [
  'name',
  'query',
  'sort',
  'place',
  'deleted',
] as const satisfies readonly (keyof ViewRecord)[];

/** Longest key in UTF-16 code units: of two ids, with the most words that any key has beside. */
export const KEY_LIMIT = 2 * ID_LIMIT + '/highlight//comment'.length;

/** The key of a target; `parseKey` gives the target back. */
export function printKey(target: Target): ChangeKey {
  switch (target.kind) {
    case 'status':
      return `${target.paper}/status`;
    case 'record':
    case 'removed':
      return `${target.of}/${target.kind}`;
    case 'another':
      return `${target.of}/another/${target.than}`;
    case 'tagged':
      return `${target.paper}/tag/${target.tag}`;
    case 'highlight':
      return `${target.paper}/highlight/${target.highlight}/${target.field}`;
    case 'note':
      return `${target.note}/text`;
    case 'tag-name':
      return `${target.tag}/name`;
    case 'tag-colour':
      return `${target.tag}/colour`;
    case 'tag-deleted':
      return `${target.tag}/deleted`;
    case 'view':
      return `${target.view}/${target.field}`;
  }
}

const isId = <Id extends string>(text: string, prefix: string): text is Id =>
  text.length > prefix.length && text.startsWith(prefix);

function onPaper(paper: PaperId, field: string): Target | null {
  if (field === 'status') return { kind: 'status', paper };
  if (field === 'record' || field === 'removed') return { kind: field, of: paper };
  const [what, id = '', part, ...more] = field.split('/');
  if (what === 'tag' && part === undefined && isId<TagId>(id, 't-'))
    return { kind: 'tagged', paper, tag: id };
  if (what === 'another' && part === undefined && isId<PaperId>(id, 'p-'))
    return { kind: 'another', of: paper, than: id };
  const known = HIGHLIGHT_FIELDS.find((each) => each === part);
  return what === 'highlight' && known && more.length === 0 && isId<HighlightId>(id, 'h-')
    ? { kind: 'highlight', paper, highlight: id, field: known }
    : null;
}

function onTag(tag: TagId, field: string): Target | null {
  if (field === 'name') return { kind: 'tag-name', tag };
  if (field === 'colour') return { kind: 'tag-colour', tag };
  return field === 'deleted' ? { kind: 'tag-deleted', tag } : null;
}

function onView(view: ViewId, field: string): Target | null {
  const known = VIEW_FIELDS.find((each) => each === field);
  return known === undefined ? null : { kind: 'view', view, field: known };
}

/** What a key means; `null` for one this version does not know, which a newer one may have written. */
export function parseKey(key: string): Target | null {
  const slash = key.indexOf('/');
  if (slash < 0) return null;
  const [owner, field] = [key.slice(0, slash), key.slice(slash + 1)];
  if (isId<PaperId>(owner, 'p-')) return onPaper(owner, field);
  if (isNoteId(owner)) return field === 'text' ? { kind: 'note', note: owner } : null;
  if (isId<TagId>(owner, 't-')) return onTag(owner, field);
  return isId<ViewId>(owner, 'v-') ? onView(owner, field) : null;
}
