import type { Outcome } from '../../domain/outcome.ts';
import type { ExportView } from '../../preload/export-types.ts';
import type { ImportView } from '../../preload/import-types.ts';
import type { Left } from '../../preload/shell-types.ts';
import { bridge } from '../bridge.ts';

/** How long the library may take to answer, in milliseconds: one that could not be opened is silent. */
const PATIENCE = 1000;

/** A view as it is now; `null` where it shows nothing, cannot be read, or does not come in time. */
const now = <T>(
  watch: (input: object, callback: (outcome: Outcome<T | null>) => void) => () => void,
): Promise<T | null> =>
  new Promise((resolve) => {
    const answer = (value: T | null) => {
      clearTimeout(late);
      leave();
      resolve(value);
    };
    const late = setTimeout(() => answer(null), PATIENCE);
    const leave = watch({}, (outcome) => answer(outcome.ok ? outcome.value : null));
  });

function exportWords({ phase }: ExportView): string | null {
  // A dialog of the system is open over the window.
  if (phase === 'choosing') return null;
  return 'Papers are still being exported. If you close now, that file is not written, and what was there before stays.';
}

function importWords({ phase, files }: ImportView): string {
  if (phase === 'saving')
    return 'Papers are still being saved. If you close now, none of this import comes into the library.';
  const [first, ...others] = files;
  const what = others.length > 0 || !first ? 'Some files were' : `“${first.name}” was`;
  return `${what} chosen, but not imported. If you close now, nothing of it comes into the library.`;
}

/** What would be given up if the window closed now, as a sentence; `null` where nothing would. */
async function underWay(): Promise<string | null> {
  const { exporting, importing } = bridge.views;
  const [written, read] = await Promise.all([now(exporting), now(importing)]);
  return (written && exportWords(written)) ?? (read && importWords(read));
}

/** How long what is on its way may take, in milliseconds: less than the shell waits for an answer. */
const HANDED_OVER = 7000;
/** The same behind an import, which is waited for in vain: it takes minutes. */
const BEHIND_IMPORT = 1500;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

const SAVING = 'What you did last is still being saved. If you close now, it may be lost.';

/** What closing needs to know of what is typed and done. */
interface Closing {
  /** Hands over what is typed; resolves once that is answered. */
  readonly handOver: () => Promise<unknown>;
  /** Resolves once all that was asked of the library is answered. */
  readonly allAnswered: () => Promise<void>;
  /** Whether anything else than an import is not answered yet. */
  readonly isSaving: () => boolean;
  /** Why something is not saved; `null` where all is. */
  readonly unsaved: () => string | null;
}

/**
 * What would be lost if the window closed now; `null` for nothing. What is not saved comes first:
 * whoever gives up an import must not lose a note with it.
 */
export async function leftAtClose(closing: Closing): Promise<Left | null> {
  const handing = closing.handOver();
  const going = await underWay();
  await Promise.race(
    going === null
      ? [handing.then(closing.allAnswered), pause(HANDED_OVER)]
      : [handing, pause(BEHIND_IMPORT)],
  );
  const reason = closing.unsaved();
  const told = [reason, reason === null && closing.isSaving() ? SAVING : null, going];
  const words = told.filter((each) => each !== null).join(' ');
  if (words === '') return null;
  return { kind: reason === null ? 'under-way' : 'unsaved', reason: words };
}
