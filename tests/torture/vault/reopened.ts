import type { Change } from '../../../src/domain/change/change.ts';
import { openVault, type Vault } from '../../../src/main/vault/vault.ts';
import type { Notice } from '../../../src/preload/view-types.ts';

/** A vault and what it says when it is opened. */
export interface Reopened {
  readonly vault: Vault;
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
}

/** Opens the vault in a folder as the app does; throws where it refuses. */
export async function reopened(
  folder: string,
  now: () => Date = () => new Date(),
): Promise<Reopened> {
  const vault = openVault({ folder, now });
  const opened = await vault.handlers.open({});
  if (!opened.ok) throw new Error(opened.failure.message);
  const read = await vault.handlers.read({});
  if (!read.ok) throw new Error(read.failure.message);
  return { vault, changes: read.value, notices: opened.value.notices };
}
