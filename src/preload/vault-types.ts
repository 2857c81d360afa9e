import type { ChangeId } from '../domain/change/change.ts';

/** A part of a file of records, each as a line of JSON. */
export interface RecordsRead {
  /** `null` where the part is damaged: how many it had is not known then. */
  readonly records: readonly string[] | null;
  readonly next: number | null;
}

/** How far a log of changes has come; two logs with the same head hold the same changes. */
export interface Head {
  readonly count: number;
  readonly last: ChangeId | null;
}
