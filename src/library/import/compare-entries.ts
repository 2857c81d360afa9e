import type { UserState } from '../../domain/change/user-state.ts';
import { DEFAULT_CHOICE } from '../../domain/import/import-item.ts';
import { hasNew } from '../../domain/import/own-drafts.ts';
import type { IsTaken } from '../../domain/import/taken-extras.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import {
  type ReferenceDifference,
  referenceDifferences,
} from '../../domain/same/reference-difference.ts';
import { foldedTagName } from '../../domain/tag-name.ts';
import { type ImportEntry, type More, referenceOf } from './import-entry.ts';

/** The fields of which an entry says something, and something else than the paper that is there. */
export const differencesOf = (
  kept: Reference,
  incoming: Reference,
): readonly ReferenceDifference[] =>
  referenceDifferences(kept, incoming).filter((difference) => difference.incoming !== '');

const lacks = (
  kept: readonly string[],
  incoming: readonly string[],
  key: (text: string) => string,
): boolean => {
  const there = new Set(kept.map(key));
  return incoming.some((text) => !there.has(key(text)));
};

const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** How many fields an entry says something else in, as far as that is taken. */
export const differingIn = ({ more }: ImportEntry, isTaken: IsTaken): number =>
  more.fields + (more.status && isTaken('reading') ? 1 : 0);

/**
 * Says of an entry that is a paper of the library whether it brings more, as far as that is taken. What
 * becomes of it stays as it was decided, unless that is another than before.
 */
export function settleKind(entry: ImportEntry, isTaken: IsTaken): void {
  if (entry.kind !== 'different' && entry.kind !== 'known') return;
  const { tags, notes } = entry.more;
  const isMore =
    differingIn(entry, isTaken) > 0 || (tags && isTaken('tags')) || (notes && isTaken('reading'));
  const kind = isMore ? 'different' : 'known';
  if (kind === entry.kind) return;
  entry.kind = kind;
  entry.choice = DEFAULT_CHOICE[kind];
}

/** What an entry says that the paper it is, or may be, does not. */
function moreIn(there: Reference, incoming: Reference, paper: PaperId, state: UserState): More {
  const differing = differencesOf(there, incoming).map(({ field }) => field);
  const [kept, { tags, notes, own }] = [there.reading, incoming.reading];
  return {
    fields: differing.filter((field) => field !== 'status').length,
    status: differing.includes('status'),
    tags: lacks(kept.tags, tags, foldedTagName),
    notes: lacks(kept.notes, notes, bare) || (own !== undefined && hasNew(state, paper, own)),
  };
}

/** Finds out how entries differ from the papers of the library that they are, or may be. */
export async function compareEntries(
  entries: readonly ImportEntry[],
  referencesOf: (papers: readonly PaperId[]) => Promise<ReadonlyMap<PaperId, Reference>>,
  state: UserState,
  isTaken: IsTaken,
): Promise<void> {
  const matched = entries.filter(({ match }) => match !== null);
  if (matched.length === 0) return;
  const kept = await referencesOf([...new Set(matched.flatMap(({ match }) => match?.paper ?? []))]);
  for (const entry of matched) {
    const there = entry.match && kept.get(entry.match.paper);
    if (!there) continue;
    entry.more = moreIn(there, referenceOf(entry), entry.match.paper, state);
    settleKind(entry, isTaken);
  }
}
