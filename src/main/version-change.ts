import type { Outcome } from '../domain/outcome.ts';

interface Steps {
  /** Brings the backups up to date. */
  readonly backUp: () => Promise<Outcome<null>>;
  /** Notes the versions that write from now on. */
  readonly record: () => Outcome<null>;
}

/**
 * What another version wrote is backed up before this one may change it, and only then is it said
 * that this one writes: a start that is cut short between the two begins with the backup again.
 * Rejects with the reason where that cannot be done; nothing has been changed then.
 */
export async function passToThisVersion({ backUp, record }: Steps): Promise<void> {
  const kept = await backUp();
  if (!kept.ok)
    throw new Error(
      `Your library was written by another version, and has to be backed up before this one opens it. ${kept.failure.message} Nothing was changed.`,
    );
  const noted = record();
  if (!noted.ok) throw new Error(noted.failure.message);
}
