import type { UserState } from '../../domain/change/user-state.ts';
import type { Notice } from '../../preload/view-types.ts';
import type { KnownPapers } from '../papers-held.ts';
import type { Database } from '../store/database.ts';
import type { Vault } from '../vault-in-time.ts';
import { filesLacking, fillRecords, lackingNotice } from './fill-records.ts';

/** What is known of papers, and what the person is to be told of those that cannot be shown. */
interface WithRecords {
  readonly known: KnownPapers;
  readonly notices: readonly Notice[];
}

/** What is known of papers, with the records that the store lacks and the vault has. */
export async function withRecords(
  database: Database,
  known: KnownPapers,
  state: UserState,
  vault: Vault,
): Promise<WithRecords> {
  const files = filesLacking(state, known.listings);
  if (files.size === 0) return { known, notices: [] };
  const filled = await fillRecords(database, vault, files);
  const listings = new Map([...known.listings, ...filled.listings]);
  const lacking = filesLacking(state, listings);
  return {
    known: { ...known, listings },
    notices: lacking.size === 0 ? [] : [lackingNotice(state, listings, filled.problem)],
  };
}
