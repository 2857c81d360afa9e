import type { Failure, Outcome } from '../domain/outcome.ts';

interface Steps {
  /** Whether there is room on the disk, or what to do. */
  readonly room: () => Promise<Outcome<null>>;
  /** Brings the backups up to date. */
  readonly backUp: () => Promise<Outcome<null>>;
  /** Notes the versions that write from now on. */
  readonly record: () => Outcome<null>;
}

const unsafe = ({ message }: Failure) =>
  new Error(
    `Your library was written by another version, and has to be backed up before this one opens it. ${message} Nothing was changed.`,
  );

/**
 * What another version wrote is backed up before this one may change it, and only then is it said
 * that this one writes: a start that is cut short between the two begins with the backup again.
 * Rejects with the reason where that cannot be done; nothing has been changed then.
 */
async function pass({ room, backUp, record }: Steps): Promise<void> {
  // The database is brought to this version next, and must not meet a full disk.
  const found = await room();
  if (!found.ok) throw unsafe(found.failure);
  const kept = await backUp();
  if (!kept.ok) throw unsafe(kept.failure);
  const noted = record();
  if (!noted.ok) throw new Error(noted.failure.message);
}

/** The same, tried again whenever `ask`, which is told why it failed, resolves. */
export async function passToThisVersion(
  steps: Steps,
  ask: (reason: string) => Promise<void>,
): Promise<void> {
  for (;;)
    try {
      return await pass(steps);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      await ask(error.message);
    }
}
