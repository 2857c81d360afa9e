import type { HeldPaper } from '../domain/catalogue/catalogue.ts';
import type { UserState } from '../domain/change/user-state.ts';
import type { RecordId } from '../domain/record/record-id.ts';
import type { Sliced } from './restful.ts';

/** All papers that can be told of: those of the bundled list, and what records tell. */
export interface KnownPapers {
  /** In page order. */
  readonly bundled: readonly HeldPaper[];
  /** What each record tells of its paper, whether or not it is the one that counts. */
  readonly listings: ReadonlyMap<RecordId, HeldPaper>;
}

/** Papers gone through at a time: some milliseconds' work. */
const SLICE = 1000;

const byArrival = (a: HeldPaper, b: HeldPaper): number => a.added - b.added;

/**
 * The papers that are in the library: the bundled ones in page order, then the others as they came,
 * without those that were taken out.
 * A record tells of its paper in the place of the bundled list, which knows only when it came.
 */
export function* papersHeld(
  { bundled, listings }: KnownPapers,
  { records, removed }: Pick<UserState, 'records' | 'removed'>,
): Sliced<readonly HeldPaper[]> {
  if (records.size === 0 && removed.size === 0) return bundled;
  const onList = new Set(bundled.map(({ id }) => id));
  const told = (paper: HeldPaper): HeldPaper => {
    const record = records.get(paper.id);
    const listing = record && listings.get(record);
    return listing ? { ...listing, added: paper.added } : paper;
  };
  const isThere = ({ id }: HeldPaper) => (removed.get(id) ?? false) === false;
  const others: HeldPaper[] = [];
  let seen = 0;
  for (const [id, record] of records) {
    seen += 1;
    if (seen % SLICE === 0) yield;
    const listing = record === null || onList.has(id) ? undefined : listings.get(record);
    if (listing && isThere(listing)) others.push(listing);
  }
  return [...bundled.map(told).filter(isThere), ...others.sort(byArrival)];
}
