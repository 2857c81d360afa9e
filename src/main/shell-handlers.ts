import { app, nativeTheme, shell } from 'electron';
import { failure, success } from '../domain/outcome.ts';
import type { Handlers } from '../preload/channel.ts';
import type { shell as shellMethods } from '../preload/contract.ts';
import type { Left } from '../preload/shell-types.ts';
import type { folderPicker } from './folder-picker.ts';
import type { MarkdownFolder } from './markdown/markdown-folder.ts';
import { openLink } from './open-link.ts';
import { systemOpening } from './system-opening/system-opening.ts';
import type { Vault } from './vault/vault.ts';
import type { WindowMemory } from './window-memory.ts';

interface Shell {
  readonly second: Vault['second'];
  readonly markdown: MarkdownFolder['chosen'];
  /** Lets the person choose a folder in a dialog of the system; `null` where they choose none. */
  readonly pickFolder: ReturnType<typeof folderPicker>;
  readonly openedPart: Handlers<typeof shellMethods>['openedPart'];
  readonly painted: () => void;
  readonly settled: (left: Left | null) => void;
}

/** Answers what the page asks of the shell. */
export const shellHandlers = (
  memory: WindowMemory,
  given: Shell,
): Handlers<typeof shellMethods> => ({
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
  systemOpening: async () => {
    const { opens, isOn } = systemOpening();
    return success({ opens, isOn: await isOn() });
  },
  async setSystemOpening({ isOn }) {
    const opening = systemOpening();
    const set = await opening.set(isOn);
    return set.ok ? success({ opens: opening.opens, isOn: await opening.isOn() }) : set;
  },
  secondFolder: () => given.second.state(),
  async chooseSecondFolder() {
    const folder = await given.pickFolder({
      title: 'Choose a second folder for backups',
      buttonLabel: 'Keep backups here',
    });
    return folder === null ? given.second.state() : given.second.choose(folder);
  },
  stopSecondFolder: () => given.second.stop(),
  openedPart: given.openedPart,
  async painted() {
    given.painted();
    return success(null);
  },
  async settled({ left }) {
    given.settled(left);
    return success(null);
  },
  markdownFolder: () => given.markdown.state(),
  async chooseMarkdownFolder() {
    const folder = await given.pickFolder({
      title: 'Choose a folder for Markdown files',
      buttonLabel: 'Use this folder',
    });
    return folder === null ? given.markdown.state() : given.markdown.choose(folder);
  },
});
