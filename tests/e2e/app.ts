import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from 'playwright/test';
import { launchChromium } from './launch-chromium.ts';
import { launchElectron } from './launch-electron.ts';
import { toRest } from './to-rest.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The app as it runs for a test, whatever engine it runs in. */
export interface Running {
  readonly page: Page;
  /** Closes the window as a person would and waits until everything has ended. */
  readonly close: () => Promise<void>;
  /** Ends all its processes at once, without warning. */
  readonly kill: () => Promise<void>;
  /** What the app handed to the browser to open. */
  readonly openedLinks: () => Promise<readonly string[]>;
  /** Has the system's dialog for a folder answer with that one, or that none was chosen. */
  readonly pickFolder: (chosen: string | null) => Promise<void>;
  /** Has the system's dialog for a new file answer with that one, or that none was chosen. */
  readonly saveAs: (chosen: string | null) => Promise<void>;
  /** Has the system's questions answered by the button of that place; gives what they have said since. */
  readonly answerQuestions: (button: number) => Promise<() => Promise<readonly string[]>>;
  /** Picks a command in the menu of the app. */
  readonly pickInMenu: (title: string) => Promise<void>;
  /** What is on the clipboard, as text and as markup. */
  readonly clipboard: () => Promise<{ readonly text: string; readonly markup: string }>;
  readonly resize: (size: Size) => Promise<void>;
  readonly setTheme: (theme: 'light' | 'dark') => Promise<void>;
  /** All it has printed and all errors of its page. */
  readonly errors: readonly string[];
}

/** Starts the app on the test's own data folder, with more arguments, and waits for the list. */
type Launch = (size?: Size, more?: readonly string[]) => Promise<Running>;

interface Fixtures {
  /** A fresh folder that holds all the app keeps. */
  readonly folder: string;
  readonly launch: Launch;
  /**
   * The app with the bundled papers, at rest, in a wide window. A start takes longer than most of
   * what is tried, so tests that change nothing that is kept share one.
   */
  readonly untouched: Running;
}

interface Shared {
  readonly shared: Running;
}

/** The size that windows of tests have where none is asked for. */
export const WIDE: Size = { width: 1440, height: 900 };

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reading-list-test-'));
  await use(folder);
  for (const each of [folder, `${folder}-desktop`])
    rmSync(each, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts the app in the engine of a project and waits for the list. */
async function start(
  project: string,
  folder: string,
  size = WIDE,
  more: readonly string[] = [],
): Promise<Running> {
  const app = await (project === 'chromium'
    ? launchChromium(folder, size)
    : launchElectron(folder, size, more));
  await app.page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor();
  return app;
}

export const test = base.extend<Fixtures, Shared>({
  // biome-ignore lint/correctness/noEmptyPattern: the first argument must be a pattern.
  folder: async ({}, use) => withFolder(use),
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: the first argument must be a pattern.
    async ({}, use, { project }) =>
      withFolder(async (folder) => {
        const app = await start(project.name, folder);
        await use(app);
        await app.kill();
      }),
    { scope: 'worker' },
  ],
  untouched: async ({ shared }, use, info) => {
    await toRest(shared.page);
    await use(shared);
    if (info.status !== info.expectedStatus)
      await shared.page.screenshot({ path: info.outputPath('window.png') }).catch(() => {});
  },
  launch: async ({ folder }, use, info) => {
    const running: Running[] = [];
    await use(async (size, more) => {
      const app = await start(info.project.name, folder, size, more);
      running.push(app);
      return app;
    });
    if (info.status !== info.expectedStatus)
      // A window that is closed already has nothing to show.
      for (const [index, { page }] of running.entries())
        await page.screenshot({ path: info.outputPath(`window-${index + 1}.png`) }).catch(() => {});
    for (const app of running) await app.kill();
  },
});

export { expect } from 'playwright/test';
