import {
  DEFAULT_CHOICE,
  type FieldChoices,
  type ImportChoice,
  type ImportKind,
} from '../../domain/import/import-item.ts';
import type { PackedValues } from '../../domain/packed-values.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Problem } from '../../domain/reference/found.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { SameReason } from '../../domain/same/same-reason.ts';

/** The paper of the library that an entry is, or may be. */
export interface Match {
  readonly paper: PaperId;
  readonly is: 'same' | 'likely';
  readonly because: SameReason;
}

/** What was read of an entry, and what is wrong with it. */
export interface EntryRead {
  readonly reference: Reference;
  readonly problems: readonly Problem[];
}

/** The same as it is packed: without the abstract where a field of the file has it word by word. */
interface PackedRead extends EntryRead {
  readonly abstractIn?: number;
}

/** What was read of entries, by place. */
export type ReadEntries = PackedValues<PackedRead>;

/** What an entry says that the paper that is there does not. */
export interface More {
  /** How many fields say something else, without the read status. */
  readonly fields: number;
  /** Whether its read status, tags, or notes and highlights are not those of the paper. */
  readonly status: boolean;
  readonly tags: boolean;
  readonly notes: boolean;
}

const NO_MORE: More = { fields: 0, status: false, tags: false, notes: false };

/** An entry of an import, kept small: there may be 100,000 of them. */
export interface ImportEntry {
  /** What was read of all entries, and which of them is that of this one. */
  readonly packed: ReadEntries;
  readonly place: number;
  readonly file: string;
  readonly line: number;
  readonly match: Match | null;
  kind: ImportKind;
  /** What it says that the paper that is there does not. */
  more: More;
  choice: ImportChoice;
  fields: FieldChoices;
}

const NO_FIELDS: FieldChoices = {};

function asPacked(read: EntryRead): PackedRead {
  const { abstract, source } = read.reference;
  const abstractIn =
    abstract === '' ? -1 : source.fields.findIndex(([, text]) => text === abstract);
  return abstractIn < 0
    ? read
    : { ...read, reference: { ...read.reference, abstract: '' }, abstractIn };
}

/** Puts an entry in as it was read. */
export function newEntry(
  packed: ReadEntries,
  read: EntryRead,
  from: Pick<ImportEntry, 'file' | 'line'>,
  match: Match | null,
): ImportEntry {
  const kind = match === null ? 'new' : match.is === 'likely' ? 'likely' : 'known';
  const place = packed.length;
  packed.add(asPacked(read));
  return {
    ...from,
    packed,
    place,
    match,
    kind,
    more: NO_MORE,
    choice: DEFAULT_CHOICE[kind],
    fields: NO_FIELDS,
  };
}

/** What was read of an entry. */
export function readOf({ packed, place }: ImportEntry): EntryRead {
  const read = packed.at(place);
  if (!read) throw new RangeError(`Nothing was read of the entry ${place}.`);
  const { problems, reference, abstractIn } = read;
  if (abstractIn === undefined) return read;
  const abstract = reference.source.fields[abstractIn]?.[1] ?? '';
  return { problems, reference: { ...reference, abstract } };
}

/** Puts something else in the place of what was read of an entry. */
export const replaceRead = ({ packed, place }: ImportEntry, read: EntryRead): void =>
  packed.set(place, asPacked(read));

/** What was read of an entry, as a reference. */
export const referenceOf = (entry: ImportEntry): Reference => readOf(entry).reference;

/** The places of the entries of each kind. */
export function placesByKind(
  entries: readonly ImportEntry[],
): ReadonlyMap<ImportKind, readonly number[]> {
  const kinds = new Map<ImportKind, number[]>();
  for (const [place, { kind }] of entries.entries()) {
    const places = kinds.get(kind) ?? [];
    places.push(place);
    kinds.set(kind, places);
  }
  return kinds;
}
