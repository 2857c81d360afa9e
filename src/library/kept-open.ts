import { failure, type Outcome, success } from '../domain/outcome.ts';
import type { Library } from './library.ts';
import { within } from './within.ts';

const SILENT =
  'The library’s storage does not answer. If trying again does not help, close Reading List and open it again: all that was saved is there.';

interface Parts {
  /** Opens the library of the same data once more. */
  readonly reopen: (before: Library) => Promise<Outcome<Library>>;
  /** How long an act waits for that, in milliseconds. */
  readonly limit: number;
  readonly onNew: (library: Library) => void;
}

/** The library in use, which is opened anew where its storage is lost. */
export interface KeptOpen {
  /** The one opened last; its storage may be lost. */
  readonly now: () => Library;
  /** One that can be written to, or why there is none at the moment. */
  readonly writable: () => Promise<Outcome<Library>>;
}

/**
 * Keeps a library open: Chromium closes its storage for good where a disk was full. An opening that is
 * not done in time goes on, and what comes of it is there for the next act.
 */
export function keptOpen(first: Library, { reopen, limit, onNew }: Parts): KeptOpen {
  let current = first;
  let renewing: Promise<Outcome<Library>> | null = null;
  async function renewed(): Promise<Outcome<Library>> {
    const room = await current.room();
    if (!room.ok) return room;
    const opened = await reopen(current);
    if (!opened.ok) return failure('not-saved', opened.failure.message);
    const settings = current.settings();
    current.close();
    current = opened.value;
    // Chromium may have thrown the store away; the journal, which fills it anew, has no settings.
    void current.keep(settings);
    onNew(current);
    return success(current);
  }
  return {
    now: () => current,
    writable: async () => {
      // What is being opened would not know what is written to one whose storage answers after all.
      if (renewing === null && !current.isLost()) return success(current);
      renewing ??= renewed().finally(() => {
        renewing = null;
      });
      const anew = await within(limit, renewing);
      return anew.late ? failure('not-saved', SILENT) : anew.value;
    },
  };
}
