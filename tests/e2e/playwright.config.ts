import { resolve } from 'node:path';
import { defineConfig } from 'playwright/test';

const root = resolve(import.meta.dirname ?? __dirname, '../..');

/**
 * Every journey runs in real Electron. Those marked @engine, which use most of what engines differ
 * in, run once more in a current Chromium, for the Electron at hand may be older than the shipped.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: resolve(root, 'test-results'),
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: 'electron' },
    ...(process.env.READING_LIST_CHROMIUM ? [{ name: 'chromium', grep: /@engine/ }] : []),
  ],
});
