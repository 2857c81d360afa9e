import type { UserState } from '../../domain/change/user-state.ts';
import { DEFAULT_CHOICE } from '../../domain/import/import-item.ts';
import { hasNew } from '../../domain/import/own-drafts.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Reading, Reference } from '../../domain/reference/reference.ts';
import {
  type ReferenceDifference,
  referenceDifferences,
} from '../../domain/same/reference-difference.ts';
import { foldedTagName } from '../../domain/tag-name.ts';
import { type ImportEntry, referenceOf } from './import-entry.ts';

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

/** Whether an entry has tags or notes that the paper has not. */
const hasMore = (kept: Reading, incoming: Reading): boolean =>
  lacks(kept.tags, incoming.tags, foldedTagName) || lacks(kept.notes, incoming.notes, bare);

/** Finds out how entries differ from the papers of the library that they are, or may be. */
export async function compareEntries(
  entries: readonly ImportEntry[],
  referencesOf: (papers: readonly PaperId[]) => Promise<ReadonlyMap<PaperId, Reference>>,
  state: UserState,
): Promise<void> {
  const matched = entries.filter(({ match }) => match !== null);
  if (matched.length === 0) return;
  const kept = await referencesOf([...new Set(matched.flatMap(({ match }) => match?.paper ?? []))]);
  for (const entry of matched) {
    const there = entry.match && kept.get(entry.match.paper);
    if (!there) continue;
    const incoming = referenceOf(entry);
    entry.differing = differencesOf(there, incoming).length;
    if (entry.kind === 'likely') continue;
    const { own } = incoming.reading;
    const isMore =
      entry.differing > 0 ||
      hasMore(there.reading, incoming.reading) ||
      (own !== undefined && hasNew(state, entry.match.paper, own));
    entry.kind = isMore ? 'different' : 'known';
    entry.choice = DEFAULT_CHOICE[entry.kind];
  }
}
