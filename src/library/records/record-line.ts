import * as v from 'valibot';
import type { PaperId } from '../../domain/paper.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { referenceSchema } from '../../domain/reference/reference-schema.ts';
import { STATUSES } from '../../domain/status.ts';

/** What is kept of a paper that was read from elsewhere. */
export interface KeptRecord {
  readonly paper: PaperId;
  /** When the paper came into the library, in ms since 1970. */
  readonly added: number;
  readonly reference: Reference;
}

const texts = v.pipe(v.array(v.string()), v.readonly());

const reference = v.object({
  ...referenceSchema.entries,
  reading: v.object({ status: v.nullable(v.picklist(STATUSES)), tags: texts, notes: texts }),
}) satisfies v.GenericSchema<unknown, Reference>;

const record = v.object({
  paper: v.custom<PaperId>((value) => typeof value === 'string' && value.startsWith('p-')),
  added: v.number(),
  reference,
}) satisfies v.GenericSchema<unknown, KeptRecord>;

/** A record as a line of JSON. */
export const recordLine = (kept: KeptRecord): string => JSON.stringify(kept);

/** The record in a line of JSON; `null` where it is none. */
export function recordIn(line: string): KeptRecord | null {
  try {
    const read = v.safeParse(record, JSON.parse(line));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
