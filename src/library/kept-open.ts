import { failure, type Outcome, success } from '../domain/outcome.ts';
import type { Library } from './library.ts';
import { within } from './within.ts';

const SILENT =
  'The library’s storage does not answer. If trying again does not help, close Reading List and open it again: all that was saved is there.';

interface Parts {
  /** Opens the library of the same data once more. */
  readonly reopen: (before: Library) => Promise<Outcome<Library>>;
  /** How long that may take, in milliseconds. */
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

/** Keeps a library open: Chromium closes its storage for good where a disk was full. */
export function keptOpen(first: Library, { reopen, limit, onNew }: Parts): KeptOpen {
  let current = first;
  let renewing: Promise<Outcome<Library>> | null = null;
  async function renewed(): Promise<Outcome<Library>> {
    const room = await current.room();
    if (!room.ok) return room;
    const opening = reopen(current);
    const opened = await within(limit, opening);
    if (opened.late) {
      void opening.then((late) => late.ok && late.value.close());
      return failure('not-saved', SILENT);
    }
    if (!opened.value.ok) return failure('not-saved', opened.value.failure.message);
    const settings = current.settings();
    current.close();
    current = opened.value.value;
    // Chromium may have thrown the store away; the journal, which fills it anew, has no settings.
    void current.keep(settings);
    onNew(current);
    return success(current);
  }
  return {
    now: () => current,
    writable: async () => {
      if (!current.isLost()) return success(current);
      renewing ??= renewed().finally(() => {
        renewing = null;
      });
      return renewing;
    },
  };
}
