import type { Reference } from '../../reference/reference.ts';
import type { SourceField } from '../../reference/source.ts';
import { type FlatReference, flatOf } from '../flat-reference.ts';
import { isSame } from '../is-same.ts';
import { thesisKind } from '../thesis-kind.ts';
import { type RisEntry, risEntry } from './ris-entry.ts';
import { field, type RisPart } from './ris-part.ts';
import { flatRis, RIS_PARTS } from './ris-reference.ts';
import { risTypeFor } from './ris-types.ts';
import { escapedLine } from './tag-line.ts';

const LINE_END = '\r\n';

const differs = (one: FlatReference, other: FlatReference, { keys }: RisPart): boolean =>
  keys.some((key) => !isSame(one[key], other[key]));

/**
 * The parts to be written anew: those that changed, and those that share a field with one of them,
 * since such a field cannot stay as it is.
 */
function partsToWrite(entry: RisEntry, changed: ReadonlySet<RisPart>): ReadonlySet<RisPart> {
  const parts = new Set(changed);
  let before = -1;
  while (parts.size > before) {
    before = parts.size;
    for (const field of entry.fields) {
      const claiming = RIS_PARTS.filter((part) => part.claims(field, entry));
      if (claiming.some((part) => parts.has(part))) for (const part of claiming) parts.add(part);
    }
  }
  return parts;
}

/** Each part that is written anew stands where it first stood, or at the end. */
function mergedFields(entry: RisEntry, parts: ReadonlySet<RisPart>, flat: FlatReference) {
  const waiting = new Set(parts);
  const merged: SourceField[] = [];
  for (const field of entry.fields) {
    const part = RIS_PARTS.find((one) => parts.has(one) && one.claims(field, entry));
    if (!part) merged.push(field);
    else if (waiting.delete(part)) for (const one of part.write(flat)) merged.push(one);
  }
  return [...merged, ...RIS_PARTS.flatMap((part) => (waiting.has(part) ? part.write(flat) : []))];
}

const newFields = (flat: FlatReference): readonly SourceField[] =>
  RIS_PARTS.flatMap((part) => part.write(flat));

/** The entry of another type: only what no part reads, in either type, is taken over. */
function retyped(entry: RisEntry, flat: FlatReference): RisEntry {
  const { type } = risTypeFor(flat.type);
  const target = risEntry(type, newFields(flat));
  const rest = entry.fields.filter(
    (field) => !RIS_PARTS.some((part) => part.claims(field, entry) || part.claims(field, target)),
  );
  return risEntry(type, [...target.fields, ...rest]);
}

function rewritten(entry: RisEntry, flat: FlatReference): RisEntry {
  const before = flatRis(entry);
  const changed = RIS_PARTS.filter((part) => differs(before, flat, part));
  if (changed.length === 0) return entry;
  // The authors of an edited book are its editors, so it cannot have others.
  const isOtherType =
    before.type !== flat.type ||
    (entry.type === 'EDBOOK' && changed.some(({ keys }) => /authors|editors/u.test(keys.join())));
  if (isOtherType) return retyped(entry, flat);
  const parts = partsToWrite(entry, new Set(changed));
  return risEntry(entry.type, mergedFields(entry, parts, flat));
}

function entryFor({ source, ...rest }: Reference): RisEntry {
  const flat = flatOf({ ...rest, source });
  if (source.format === 'ris') return rewritten(risEntry(source.type, source.fields), flat);
  const kind = field('M3', thesisKind({ ...rest, source }));
  return risEntry(risTypeFor(flat.type).type, [...newFields(flat), ...kind]);
}

function lines([tag, value]: SourceField): readonly string[] {
  const [first = '', ...rest] = value.replace(/\r\n?/gu, '\n').split('\n');
  return [`${tag}  - ${first}`, ...rest.map(escapedLine)];
}

/**
 * Writes one entry of RIS with the line ends of its specification and an empty line after it. What
 * was read from RIS and has not changed since is written as it was, in its place, as is every field
 * that nothing here stands for.
 */
export function writeRis(reference: Reference): string {
  const { type, fields } = entryFor(reference);
  return [`TY  - ${type}`, ...fields.flatMap(lines), 'ER  - ', '', ''].join(LINE_END);
}
