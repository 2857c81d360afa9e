import { reasonFor } from './reason-for.ts';

/** Thrown where the store is open, and what is in it cannot be read. */
export class Unreadable extends Error {}

/** What is read of the store; rejects with `Unreadable` where that fails. */
export async function readable<T>(reading: PromiseLike<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new Unreadable(reasonFor(error));
  }
}
