import type { Change } from '../domain/change/change.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Vault } from './vault-in-time.ts';

/** Changes handed over at a time: some tens of milliseconds' work at both ends. */
const TOGETHER = 10_000;

/** Has the journal flush changes, all of them or none; many are handed over bit by bit. */
export async function appendChanges(
  vault: Pick<Vault, 'handOver' | 'append'>,
  changes: readonly Change[],
): Promise<Outcome<null>> {
  let from = 0;
  for (; changes.length - from > TOGETHER; from += TOGETHER) {
    const part = changes.slice(from, from + TOGETHER);
    const taken = await vault.handOver({ changes: part, isFirst: from === 0 });
    if (!taken.ok) return taken;
  }
  return vault.append({ changes: changes.slice(from), handedOver: from });
}
