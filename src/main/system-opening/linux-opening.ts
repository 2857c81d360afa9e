import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { replaceFile } from '../vault/durable-file.ts';
import { reasonForFile } from '../vault/reason.ts';
import { DESKTOP_FILE, desktopEntry, mimePackage, OPENED_TYPES } from './desktop-entry.ts';
import type { Opening } from './system-opening.ts';

interface Given {
  /** The folder of what programs add to the desktop of one person (XDG Base Directory Specification). */
  readonly dataHome: string;
  /** The program and its arguments that start the app. */
  readonly command: readonly string[];
  /** Runs a program to its end; rejects where it is not there or fails. */
  readonly run: (program: string, args: readonly string[]) => Promise<unknown>;
}

const NO_TOOL =
  'The system has no program “xdg-mime”, which sets what opens files and links. Install the package “xdg-utils”, then try again.';

const isAbsent = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Opens links and files of bibliographies with the app, on desktops that keep to freedesktop.org. */
export function linuxOpening({ dataHome, command, run }: Given): Opening {
  const entry = join(dataHome, 'applications', DESKTOP_FILE);
  const types = join(dataHome, 'mime', 'packages', 'reading-list.xml');
  const remove = () => Promise.all([entry, types].map((path) => rm(path, { force: true })));
  /** Brings the lists up to date that some desktops read instead of the files; not all have them. */
  const refresh = async () => {
    await run('update-mime-database', [join(dataHome, 'mime')]).catch(() => undefined);
    await run('update-desktop-database', [join(dataHome, 'applications')]).catch(() => undefined);
  };
  async function turnOn(): Promise<Outcome<null>> {
    await replaceFile(types, mimePackage());
    await replaceFile(entry, desktopEntry(command));
    await refresh();
    try {
      await run('xdg-mime', ['default', DESKTOP_FILE, ...OPENED_TYPES]);
      return success(null);
    } catch (error) {
      await remove();
      await refresh();
      if (isAbsent(error)) return failure('refused', NO_TOOL);
      const why = error instanceof Error ? error.message : String(error);
      return failure('refused', `The system did not take it: ${why}`);
    }
  }
  return {
    opens: 'files-and-links',
    // One that starts another copy of the app is not this one's.
    isOn: async () => (await readFile(entry, 'utf8').catch(() => '')) === desktopEntry(command),
    async set(isOn) {
      try {
        if (isOn) return await turnOn();
        await remove();
        await refresh();
        return success(null);
      } catch (error) {
        return failure('refused', reasonForFile(error));
      }
    },
  };
}
