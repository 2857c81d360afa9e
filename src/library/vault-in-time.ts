import { failure, type Outcome } from '../domain/outcome.ts';
import type { Caller } from '../preload/channel.ts';
import type { vault } from '../preload/contract.ts';
import { within } from './within.ts';

/** The journal and its backups, kept by the main process. */
export type Vault = Caller<typeof vault>;

/** What the vault answers, or a failure when it takes longer than `limit` milliseconds. */
export async function inTime<T>(limit: number, answer: Promise<Outcome<T>>): Promise<Outcome<T>> {
  const result = await within(limit, answer);
  if (!result.late) return result.value;
  return failure('not-saved', `The journal did not answer within ${Math.ceil(limit / 1000)} s.`);
}
