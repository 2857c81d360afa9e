import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from 'playwright/test';
import { launchChromium } from './launch-chromium.ts';
import { launchElectron } from './launch-electron.ts';

/** The app as it runs for a test, whatever engine it runs in. */
export interface Running {
  readonly page: Page;
  /** Closes the window as a person would and waits until everything has ended. */
  readonly close: () => Promise<void>;
  /** Ends all its processes at once, without warning. */
  readonly kill: () => Promise<void>;
  /** What the app handed to the browser to open. */
  readonly openedLinks: () => Promise<readonly string[]>;
  readonly setTheme: (theme: 'light' | 'dark') => Promise<void>;
  /** All it has printed and all errors of its page. */
  readonly errors: readonly string[];
}

/** Starts the app on the test's own data folder and waits for the list. */
type Launch = (size?: { readonly width: number; readonly height: number }) => Promise<Running>;

interface Fixtures {
  /** A fresh folder that holds all the app keeps. */
  readonly folder: string;
  readonly launch: Launch;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the first argument must be a pattern.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'reading-list-test-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ folder }, use, info) => {
    const running: Running[] = [];
    const start = info.project.name === 'chromium' ? launchChromium : launchElectron;
    await use(async (size = { width: 1440, height: 900 }) => {
      const app = await start(folder, size);
      running.push(app);
      await app.page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor();
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
