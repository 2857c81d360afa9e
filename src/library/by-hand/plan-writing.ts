import type { Act } from '../../domain/act.ts';
import { paperOf } from '../../domain/catalogue/catalogue.ts';
import type { Plan } from '../../domain/change/plan-for.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import { detailProblems } from '../../domain/import/detail-problems.ts';
import { detailsFromReference } from '../../domain/import/details-from-reference.ts';
import { importDrafts } from '../../domain/import/import-drafts.ts';
import { newPaperId } from '../../domain/import/new-paper-id.ts';
import { referenceFromDetails } from '../../domain/import/reference-from-details.ts';
import { NOTE_ID_BYTES } from '../../domain/note.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import { newRecordFile, recordAt } from '../../domain/record/record-id.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { ImportParts } from '../import/import-job.ts';
import type { KeepRecords, KeptPlan } from '../import/plan-import.ts';
import { alreadyHere } from './already-here.ts';

type Writing = Extract<Act, { readonly kind: 'write-paper' }>;

const NOTHING_READ = { status: null, tags: [], notes: [] } as const;

const GONE = failure('refused', 'This paper is not in the library any more.');

/** What the details make of a paper, or why they cannot be taken. */
function written({ details }: Writing, there: Reference | undefined): Outcome<Reference> {
  const before = there ? detailsFromReference(there) : null;
  const [problem] = Object.entries(detailProblems(details, before));
  if (problem) return failure('invalid', problem[1], `details.${problem[0]}`);
  return success({ ...referenceFromDetails(details, there), reading: NOTHING_READ });
}

/** Whether two references are one in all that is known of a paper itself. */
const isSame = (one: Reference, other: Reference): boolean =>
  JSON.stringify({ ...one, reading: null }) === JSON.stringify({ ...other, reading: null });

/** Keeps what somebody typed of a paper, and plans the change by which it is told from that. */
export async function planWriting(
  act: Writing,
  state: UserState,
  parts: ImportParts,
  keep: KeepRecords,
): Promise<Outcome<KeptPlan>> {
  const catalogue = parts.catalogue();
  const there =
    act.paper === null ? undefined : (await parts.referencesOf([act.paper])).get(act.paper);
  if (act.paper !== null && !there) return GONE;
  const reference = written(act, there);
  if (!reference.ok) return reference;
  const isTaken = (id: PaperId) => paperOf(catalogue, id) !== undefined;
  const paper = act.paper ?? newPaperId(reference.value, isTaken);
  if (there && isSame(there, reference.value)) {
    const plan = { drafts: [], words: 'The details are as they were.', paper };
    return success({ plan, listings: new Map() });
  }
  const found = act.paper !== null || act.anyway ? null : await alreadyHere(reference.value, parts);
  if (found) return found;
  const now = parts.now();
  const added = paperOf(catalogue, paper)?.added ?? now;
  const file = newRecordFile(now, Math.random());
  const at = () => ({ paper, added, reference: reference.value });
  const listings = await keep({ file, count: 1, at, onProgress: () => true });
  if (!listings.ok) return listings;
  const bytes = () => crypto.getRandomValues(new Uint8Array(NOTE_ID_BYTES));
  const told = { paper, record: recordAt(file, 0), reading: NOTHING_READ };
  const drafts = importDrafts(state, [told], { now, bytes });
  const plan: Plan = { drafts, words: there ? 'Details saved.' : 'Paper added.', paper };
  return success({ plan, listings: listings.value });
}
