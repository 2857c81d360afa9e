import { paperOf } from '../../domain/catalogue/catalogue.ts';
import type { Plan } from '../../domain/change/plan-for.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import { mergeDrafts } from '../../domain/duplicates/merge-drafts.ts';
import type { FieldChoices } from '../../domain/import/import-item.ts';
import { NOTE_ID_BYTES } from '../../domain/note.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import { newRecordFile, recordAt } from '../../domain/record/record-id.ts';
import { mergedReference } from '../../domain/same/merged-reference.ts';
import type { ImportParts } from '../import/import-job.ts';
import type { KeepRecords, KeptPlan } from '../import/plan-import.ts';

/** Two papers that are one: which stays, and which values of fields that differ are taken. */
export interface Merging {
  readonly kept: PaperId;
  readonly other: PaperId;
  readonly fields: FieldChoices;
}

const GONE = failure('refused', 'One of the two papers is not in the library any more.');

/** Keeps what two papers say together, and plans the changes that make them one. */
export async function planMerge(
  { kept, other, fields }: Merging,
  state: UserState,
  parts: ImportParts,
  keep: KeepRecords,
): Promise<Outcome<KeptPlan>> {
  const catalogue = parts.catalogue();
  const known = await parts.referencesOf([kept, other]);
  const [one, two] = [known.get(kept), known.get(other)];
  const added = paperOf(catalogue, kept)?.added;
  if (kept === other || !one || !two || added === undefined || !paperOf(catalogue, other))
    return GONE;
  const now = parts.now();
  const whole = mergedReference(one, two, fields);
  const file = newRecordFile(now, Math.random());
  const reference = { ...whole, reading: { status: null, tags: [], notes: [] } };
  const at = () => ({ paper: kept, added, reference });
  const listings = await keep({ file, count: 1, at, onProgress: () => true });
  if (!listings.ok) return listings;
  const bytes = () => crypto.getRandomValues(new Uint8Array(NOTE_ID_BYTES));
  const paper = { paper: kept, record: recordAt(file, 0), reading: whole.reading };
  const drafts = mergeDrafts(state, other, paper, { now, bytes });
  const plan: Plan = { drafts, words: '2 papers put together.' };
  return success({ plan, listings: listings.value });
}
