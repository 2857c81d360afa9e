import {
  DEFAULT_CHOICE,
  type FieldChoices,
  type ImportChoice,
  type ImportKind,
} from '../../domain/import/import-item.ts';
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

/** An entry of an import, kept small: there may be 100,000 of them. */
export interface ImportEntry {
  /** The reference as JSON, which takes a fraction of the memory. */
  json: string;
  readonly file: string;
  readonly line: number;
  problems: readonly Problem[];
  readonly match: Match | null;
  kind: ImportKind;
  /** How many fields say something else than the paper that is there. */
  differing: number;
  choice: ImportChoice;
  fields: FieldChoices;
}

/** An entry as it was read. */
export function newEntry(
  reference: Reference,
  from: Pick<ImportEntry, 'file' | 'line' | 'problems'>,
  match: Match | null,
): ImportEntry {
  const kind = match === null ? 'new' : match.is === 'likely' ? 'likely' : 'known';
  return {
    ...from,
    json: JSON.stringify(reference),
    match,
    kind,
    differing: 0,
    choice: DEFAULT_CHOICE[kind],
    fields: {},
  };
}

/** What was read of an entry. */
export const referenceOf = ({ json }: ImportEntry): Reference => JSON.parse(json) as Reference;
