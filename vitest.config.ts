import { defineConfig } from 'vitest/config';

/** What has no window, worker or disk needs no fresh process for each file. */
const PURE = 'tests/unit/domain/**/*.test.ts';

export default defineConfig({
  test: {
    // Vitest leaves one processor free, which is half of them on a small machine.
    maxWorkers: '100%',
    // Properties run many cases and machines differ; a hang is still caught.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'domain', include: [PURE], isolate: false } },
      {
        extends: true,
        test: { name: 'app', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [PURE] },
      },
    ],
  },
});
