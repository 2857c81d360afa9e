import { type Outcome, success } from '../domain/outcome.ts';
import { roomFor } from '../domain/room.ts';
import { inTime, type Vault } from './vault-in-time.ts';

/** How long is waited to hear how much is free, in milliseconds. */
const PATIENCE = 1000;

/**
 * Whether there is room to write; a failure says what to do. Asked before everything the store
 * writes: Chromium must not meet a full disk. Where nobody knows how much is free, it is tried.
 */
export async function room(vault: Pick<Vault, 'free'>): Promise<Outcome<null>> {
  const free = await inTime(PATIENCE, vault.free({}));
  return free.ok ? roomFor(free.value) : success(null);
}
