import type { SourceField } from '../../reference/source.ts';
import { SEMICOLON } from '../decoded-entities.ts';
import type { FlatReference } from '../flat-reference.ts';
import { plainRichLine, richLine } from '../rich-text.ts';
import { tidyLine } from '../tidy.ts';
import { firstOf, type RisEntry } from './ris-entry.ts';

/** Some fields of a reference and the fields of an entry that stand for them. */
export interface RisPart {
  readonly keys: readonly (keyof FlatReference)[];
  /** Whether it may take something from a field of that entry. */
  readonly claims: (field: SourceField, entry: RisEntry) => boolean;
  readonly read: (entry: RisEntry) => Partial<FlatReference>;
  readonly write: (flat: FlatReference) => readonly SourceField[];
}

/** The fields of a reference that are one text. */
export type TextKey = {
  [K in keyof FlatReference]: FlatReference[K] extends string ? K : never;
}[Exclude<keyof FlatReference, 'type'>];

/** A field with a text in one line; none for no text. */
export const field = (tag: string, text: string): readonly SourceField[] => {
  const line = tidyLine(text);
  return line === '' ? [] : [[tag, line]];
};

/** What stands in one field with semicolons or lines between. */
export const itemsOf = (value: string): readonly string[] =>
  value.split('\n').flatMap((line) => line.split(SEMICOLON));

type TagsFor = (entry: Pick<RisEntry, 'kind'>) => readonly [string, ...string[]];

/** A part that is one line of text: of some tags in that order, written by the one given first. */
export const linePart = (key: TextKey, tagsFor: TagsFor): RisPart => ({
  keys: [key],
  claims: ([tag], entry) => tagsFor(entry).includes(tag),
  read: (entry) => ({ [key]: firstOf(entry, tagsFor(entry)) }),
  write: (flat) => field(tagsFor({ kind: flat.type })[0], flat[key]),
});

/** The same of a text in which publishers leave markup. */
export const richPart = (key: TextKey, tagsFor: TagsFor): RisPart => ({
  ...linePart(key, tagsFor),
  read: (entry) => ({ [key]: plainRichLine(firstOf(entry, tagsFor(entry))) }),
  write: (flat) => field(tagsFor({ kind: flat.type })[0], richLine(flat[key])),
});
