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

/**
 * What would be lost if the window closed now; `null` for nothing. What is not saved comes first:
 * whoever gives up an import must not lose a note with it.
 */
export async function leftAtClose(
  unsaved: () => string | null,
  allAnswered: () => Promise<void>,
): Promise<Left | null> {
  const going = await underWay();
  // An import that is being saved is answered only after minutes.
  if (going === null) await allAnswered();
  const reason = unsaved();
  if (reason !== null)
    return { kind: 'unsaved', reason: going === null ? reason : `${reason} ${going}` };
  return going === null ? null : { kind: 'under-way', reason: going };
}
