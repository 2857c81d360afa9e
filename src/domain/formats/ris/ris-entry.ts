import type { ReferenceType } from '../../reference/reference.ts';
import type { SourceField } from '../../reference/source.ts';
import { tidyLine } from '../tidy.ts';
import { typeOfRis } from './ris-types.ts';

/** An entry with its values by tag. */
export interface RisEntry {
  /** As in the file, in upper case. */
  readonly type: string;
  readonly kind: ReferenceType;
  readonly fields: readonly SourceField[];
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The entry of that type and those fields. */
export function risEntry(type: string, fields: readonly SourceField[]): RisEntry {
  const values = new Map<string, string[]>();
  for (const [tag, value] of fields) {
    const known = values.get(tag);
    if (known) known.push(value);
    else values.set(tag, [value]);
  }
  return { type, kind: typeOfRis(type, values.get('M3') ?? []), fields, values };
}

/** The values of some tags: all of the first tag, then all of the second. */
export const valuesOf = ({ values }: RisEntry, tags: readonly string[]): readonly string[] =>
  tags.flatMap((tag) => values.get(tag) ?? []);

/** The first value of some tags that is not empty, in one line. */
export function firstOf({ values }: RisEntry, tags: readonly string[]): string {
  for (const tag of tags)
    for (const value of values.get(tag) ?? []) {
      const line = tidyLine(value);
      if (line !== '') return line;
    }
  return '';
}
