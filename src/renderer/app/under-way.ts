import type { Outcome } from '../../domain/outcome.ts';
import type { ExportView } from '../../preload/export-types.ts';
import type { ImportView } from '../../preload/import-types.ts';
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
export async function underWay(): Promise<string | null> {
  const { exporting, importing } = bridge.views;
  const [written, read] = await Promise.all([now(exporting), now(importing)]);
  return (written && exportWords(written)) ?? (read && importWords(read));
}
