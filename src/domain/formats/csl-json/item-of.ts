import type { Reference } from '../../reference/reference.ts';
import { richText } from '../rich-text.ts';
import { thesisKind } from '../thesis-kind.ts';
import { readExtra } from './extra.ts';
import { GROUPS } from './groups.ts';
import { type Members, parsedJson, textOf } from './member.ts';
import { noteText } from './note-text.ts';
import { referenceFromItem } from './read-item.ts';

type Member = readonly [name: string, value: unknown];

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The item that a reference was read from; without members where it is from another format. */
const itemBefore = ({ source }: Reference): Members =>
  source.format === 'csl-json'
    ? Object.fromEntries(source.fields.map(([name, json]) => [name, parsedJson(json)]))
    : {};

const isFilled = ([, value]: Member): boolean =>
  value !== '' && !(Array.isArray(value) && value.length === 0);

/** What is written as lines of the note or of its own, beside the groups. */
const notePart = ({ identifiers, reading }: Reference): unknown => [
  identifiers.arxiv,
  reading.status,
  reading.notes,
];

/** The note and `annote`: as they were unless what they say is no longer so. */
function notesOf(
  reference: Reference,
  before: Members,
  was: Reference,
  changed: ReadonlySet<string>,
): readonly Member[] {
  const note = textOf(before.note);
  const lines = readExtra(note).values;
  const isKept =
    isSame(notePart(reference), notePart(was)) && ![...changed].some((name) => lines.has(name));
  if (isKept) return [];
  return [
    ['note', noteText(reference, note, changed)],
    ['annote', richText(reference.reading.notes.slice(1).join('\n\n'))],
  ];
}

/**
 * The members of an item for a reference, but for its id. What its source says in other words, such
 * as a title with slanted words, is written as it was, and so is what nothing here stands for; what
 * was changed since is written anew.
 */
export function membersOf(reference: Reference): readonly Member[] {
  const before = itemBefore(reference);
  const was = referenceFromItem(before);
  const isNew = Object.keys(before).length === 0;
  const groups = GROUPS.filter(({ part }) => isNew || !isSame(part(reference), part(was)));
  const changed = new Set(groups.flatMap(({ members }) => members));
  const written = [
    ...groups.flatMap((group) => group.written(reference)),
    ...notesOf(reference, before, was, changed),
    ...(isNew ? [['genre', thesisKind(reference)] as const] : []),
  ];
  const replaced = new Map(written);
  const kept = Object.entries(before).filter(
    ([name]) => name !== 'id' && !changed.has(name) && !replaced.has(name),
  );
  return [...kept, ...written.filter(isFilled)];
}

/** The id that an item had while its key is what it was, else `''`. */
export const keptId = (reference: Reference): string => {
  const before = itemBefore(reference);
  const isKept = referenceFromItem(before).citationKey === reference.citationKey;
  return isKept ? textOf(before.id) : '';
};
