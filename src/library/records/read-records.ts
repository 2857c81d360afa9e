import { type Catalogue, paperOf } from '../../domain/catalogue/catalogue.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { RecordId } from '../../domain/record/record-id.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { referenceOfPaper } from '../../domain/reference/reference-of-paper.ts';
import type { Database } from '../store/database.ts';

/** Under what the store has the abstract of a paper: its record, else the paper itself. */
export const abstractKey = (
  { records }: Pick<UserState, 'records'>,
  paper: PaperId,
): PaperId | RecordId => records.get(paper) ?? paper;

/** The abstracts of papers, LaTeX as written; empty where there is none. */
export async function abstractsIn(
  { abstracts }: Database,
  state: UserState,
  papers: readonly PaperId[],
): Promise<ReadonlyMap<PaperId, string>> {
  const rows = await abstracts.bulkGet(papers.map((paper) => abstractKey(state, paper)));
  return new Map(papers.map((paper, index) => [paper, rows[index]?.text ?? '']));
}

/** What is known of papers of the catalogue, as bibliographic formats know it. */
export async function referencesIn(
  database: Database,
  catalogue: Catalogue,
  papers: readonly PaperId[],
): Promise<ReadonlyMap<PaperId, Reference>> {
  const { state } = catalogue;
  const recorded = papers.map((paper) => state.records.get(paper) ?? null);
  const [abstracts, rows] = await Promise.all([
    abstractsIn(database, state, papers),
    database.records.bulkGet(recorded.flatMap((record) => record ?? [])),
  ]);
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row.reference]] : [])));
  return new Map(
    papers.flatMap((id, index): [PaperId, Reference][] => {
      const paper = paperOf(catalogue, id);
      const abstract = abstracts.get(id) ?? '';
      const record = recorded[index] ?? null;
      const reference = record === null ? undefined : byId.get(record);
      if (reference) return [[id, { ...reference, abstract }]];
      return paper ? [[id, referenceOfPaper({ ...paper, abstract })]] : [];
    }),
  );
}
