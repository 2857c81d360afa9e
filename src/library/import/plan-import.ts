import { type Catalogue, type HeldPaper, paperOf } from '../../domain/catalogue/catalogue.ts';
import type { Draft } from '../../domain/change/change.ts';
import { counted } from '../../domain/change/counted.ts';
import type { Plan } from '../../domain/change/plan-for.ts';
import { applied, type UserState } from '../../domain/change/user-state.ts';
import { leftOutWords } from '../../domain/import/extra-words.ts';
import { type ImportedPaper, importDrafts } from '../../domain/import/import-drafts.ts';
import { newPaperId } from '../../domain/import/new-paper-id.ts';
import type { TakenShelf } from '../../domain/import/shelf.ts';
import { takenReading } from '../../domain/import/taken-extras.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import {
  newRecordFile,
  type RecordFileId,
  type RecordId,
  recordAt,
} from '../../domain/record/record-id.ts';
import type { Reading, Reference } from '../../domain/reference/reference.ts';
import { mergedReference } from '../../domain/same/merged-reference.ts';
import type { KeptRecord } from '../records/record-line.ts';
import { referencesRead } from '../references-read.ts';
import { restful } from '../restful.ts';
import { type ImportEntry, referenceOf } from './import-entry.ts';
import type { ImportJob, ImportParts } from './import-job.ts';

/** Changes that make papers of records that are kept, and what lists show of these. */
export interface KeptPlan {
  readonly plan: Plan;
  readonly listings: ReadonlyMap<RecordId, HeldPaper>;
}

/** Keeps records; false from `onProgress` ends it. */
export type KeepRecords = (keeping: {
  readonly file: RecordFileId;
  readonly count: number;
  readonly at: (place: number) => KeptRecord;
  readonly onProgress: (written: number) => boolean;
}) => Promise<Outcome<ReadonlyMap<RecordId, HeldPaper>>>;

/** What shares of what is left to be saved it is to name papers, keep records and plan changes. */
const NAMED = 0.05;
const KEPT = 0.75;
const PLANNED = 0.2;

/** Papers whose changes are planned at a time. */
const TOGETHER = 500;

const CANCELLED = failure('refused', 'The import was cancelled.');

const CHANGED = failure(
  'refused',
  'Papers that this import is put together with have been changed meanwhile. Import it once more: then what is there now counts.',
);

const NOTHING_READ = { status: null, tags: [], notes: [] } as const;

/** An entry with the paper it becomes, or all those that are put together with one. */
interface Decided {
  readonly entries: readonly [ImportEntry, ...ImportEntry[]];
  readonly paper: PaperId;
  readonly isMerged: boolean;
}

/** The entries that are not left out, each with its paper. */
async function decided(job: ImportJob, catalogue: Catalogue): Promise<readonly Decided[]> {
  const { entries, progress } = job;
  const used = new Set<PaperId>();
  const isTaken = (id: PaperId) => used.has(id) || paperOf(catalogue, id) !== undefined;
  const all: Decided[] = [];
  const merging = new Map<PaperId, [ImportEntry, ...ImportEntry[]]>();
  const decide = (entry: ImportEntry) => {
    const there = entry.choice === 'merge' ? entry.match?.paper : undefined;
    const others = there && merging.get(there);
    if (others) return others.push(entry);
    const paper = there ?? newPaperId(referenceOf(entry), isTaken);
    const entries: [ImportEntry, ...ImportEntry[]] = [entry];
    used.add(paper);
    if (there) merging.set(there, entries);
    return all.push({ entries, paper, isMerged: there !== undefined });
  };
  const { rest } = restful();
  const named = progress.part(NAMED);
  for (const [place, entry] of entries.entries()) {
    if (entry.choice === 'skip') continue;
    decide(entry);
    named(place / entries.length);
    await rest();
    if (job.isDropped) break;
  }
  return all;
}

const done = (added: number, merged: number, isChange: boolean): string => {
  const parts = [
    ...(added > 0 ? [`${counted(added, 'paper')} imported`] : []),
    ...(merged > 0 ? [`${counted(merged, 'paper')} put together with what was here`] : []),
  ];
  if (parts.length > 0) return `${parts.join(', ')}.`;
  return isChange ? 'Tags and saved views imported.' : 'Nothing was imported.';
};

/** What was done, and what of the files was left out. */
const words = (drafts: readonly Draft[], added: number, merged: number, job: ImportJob): string =>
  [done(added, merged, drafts.length > 0), leftOutWords(job.extras.shown)]
    .filter(Boolean)
    .join(' ');

async function mergedWith(
  all: readonly Decided[],
  parts: ImportParts,
): Promise<Outcome<ReadonlyMap<PaperId, Reference>>> {
  const papers = all.flatMap(({ paper, isMerged }) => (isMerged ? [paper] : []));
  return papers.length === 0 ? success(new Map()) : referencesRead(parts, papers);
}

/**
 * What the person kept elsewhere of a paper that is here: what they keep of it here may be another by
 * the time it is added.
 */
function readingBeside(incoming: Reference, kept: Reference, whole: Reference): Reading {
  const isOther = whole.reading.status !== kept.reading.status;
  return { ...incoming.reading, status: isOther ? whole.reading.status : null };
}

/** A paper of the library with all that is put together with it, field by field as decided. */
const wholeOf = (kept: Reference, { entries }: Decided): Reference =>
  entries.reduce((whole, entry) => mergedReference(whole, referenceOf(entry), entry.fields), kept);

/** What an import holds once it is kept, and what becomes of it. */
export interface KeptImport {
  readonly papers: readonly ImportedPaper[];
  /** Those that are not put together with one that is there. */
  readonly added: ReadonlySet<PaperId>;
  /** Which record told of each of the others. */
  readonly toldFrom: ReadonlyMap<PaperId, RecordId | null>;
  readonly listings: ReadonlyMap<RecordId, HeldPaper>;
  /** What comes with them. */
  readonly shelves: readonly TakenShelf[];
  /** When it was kept, in ms since 1970. */
  readonly now: number;
}

/**
 * Keeps what an import holds, as it is decided. Nothing of it can be seen before changes say that
 * papers are told from it, and no act waits meanwhile.
 */
export async function keepImport(
  job: ImportJob,
  parts: ImportParts,
  keep: KeepRecords,
): Promise<Outcome<KeptImport>> {
  const catalogue = parts.catalogue();
  const now = parts.now();
  job.progress.begin(1);
  const all = await decided(job, catalogue);
  if (job.isDropped) return CANCELLED;
  const found = await mergedWith(all, parts);
  if (!found.ok) return found;
  const there = found.value;
  const { records } = catalogue.state;
  const toldFrom = new Map([...there.keys()].map((paper) => [paper, records.get(paper) ?? null]));
  const file = newRecordFile(now, Math.random());
  const papers: ImportedPaper[] = [];
  const at = (place: number): KeptRecord => {
    const one = all[place];
    if (!one) throw new RangeError(`There is no entry ${place}.`);
    const incoming = one.entries.map(referenceOf).reduce((all, each) => mergedReference(all, each));
    const kept = one.isMerged ? there.get(one.paper) : undefined;
    const whole = kept ? wholeOf(kept, one) : incoming;
    const reading = kept ? readingBeside(incoming, kept, whole) : whole.reading;
    papers.push({
      paper: one.paper,
      record: recordAt(file, place),
      reading: takenReading(reading, job.extras.isTaken),
    });
    const from = one.isMerged ? paperOf(catalogue, one.paper) : incoming.reading.own;
    const came = from?.added ?? now;
    return { paper: one.paper, added: came, reference: { ...whole, reading: NOTHING_READ } };
  };
  const told = job.progress.part(KEPT);
  const onProgress = (written: number) => {
    told(written / all.length);
    return !job.isDropped;
  };
  const listings = await keep({ file, count: all.length, at, onProgress });
  if (!listings.ok) return listings;
  const added = new Set(all.flatMap(({ paper, isMerged }) => (isMerged ? [] : [paper])));
  const { shelves } = job.extras;
  return success({ papers, added, toldFrom, listings: listings.value, shelves, now });
}

/**
 * Plans the changes by which papers are told from what is kept of an import; where other details of one
 * were saved meanwhile, it has to be kept anew.
 */
export async function planKept(
  { papers, added, toldFrom, shelves, now }: KeptImport,
  first: UserState,
  catalogue: Catalogue,
  job: ImportJob,
): Promise<Outcome<Plan>> {
  const isThere = (paper: PaperId) => paperOf(catalogue, paper) !== undefined;
  if (papers.some(({ paper }) => isThere(paper) === added.has(paper)))
    return failure(
      'refused',
      'Other papers have come into the library since these were compared. Choose the files again.',
    );
  const isOther = ([paper, record]: readonly [PaperId, RecordId | null]) =>
    (first.records.get(paper) ?? null) !== record;
  if ([...toldFrom].some(isOther)) {
    job.kept = null;
    return CHANGED;
  }
  const moment = { now, bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
  const drafts: Draft[] = [...importDrafts(first, [], moment, shelves)];
  const { rest } = restful();
  const planned = job.progress.part(PLANNED);
  let state = applied(first, drafts);
  for (let from = 0; from < papers.length; from += TOGETHER) {
    const more = importDrafts(state, papers.slice(from, from + TOGETHER), moment);
    drafts.push(...more);
    // Tags that were made for some papers are there for the next.
    state = applied(
      state,
      more.filter(({ key }) => key.startsWith('t-')),
    );
    planned((from + TOGETHER) / papers.length);
    await rest();
    if (job.isDropped) return CANCELLED;
  }
  const told = words(drafts, added.size, papers.length - added.size, job);
  return success({ drafts, words: told });
}
