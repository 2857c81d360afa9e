import { app, nativeTheme, shell } from 'electron';
import { failure, success } from '../domain/outcome.ts';
import type { Handlers } from '../preload/channel.ts';
import type { shell as shellMethods } from '../preload/contract.ts';
import { openLink } from './open-link.ts';
import type { WindowMemory } from './window-memory.ts';

interface Told {
  readonly painted: () => void;
  readonly settled: (unsaved: string | null) => void;
}

/** Answers what the page asks of the shell. */
export const shellHandlers = (memory: WindowMemory, told: Told): Handlers<typeof shellMethods> => ({
  openLink: ({ url }) => openLink(url, (address) => shell.openExternal(address)),
  about: async () =>
    success({
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      fallback: process.env.READING_LIST_FALLBACK_RUNTIME ?? null,
      dataFolder: app.getPath('userData'),
      theme: nativeTheme.themeSource,
    }),
  async setTheme({ theme }) {
    nativeTheme.themeSource = theme;
    await memory.keep({ theme });
    return success(null);
  },
  async showDataFolder() {
    const problem = await shell.openPath(app.getPath('userData'));
    return problem === '' ? success(null) : failure('refused', problem);
  },
  async painted() {
    told.painted();
    return success(null);
  },
  async settled({ unsaved }) {
    told.settled(unsaved);
    return success(null);
  },
});
