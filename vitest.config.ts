import { defineConfig } from 'vitest/config';

const WINDOW = 'tests/unit/renderer/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    // Vitest leaves one processor free, which is half of them on a small machine.
    maxWorkers: '100%',
    // Properties run many cases and machines differ; a hang is still caught.
    testTimeout: 30_000,
    projects: [
      // Modules of the window hold state, so each file of its tests has its own.
      { extends: true, test: { name: 'window', include: [WINDOW] } },
      {
        extends: true,
        test: {
          name: 'without a window',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [WINDOW],
          isolate: false,
        },
      },
    ],
  },
});
